import type { ReactNode } from "react";
import { siteAnchors } from "../_view/anchors.ts";
import type { CardView, PairView, SideView } from "../_view/pair-view.ts";
import { ArticleBody } from "./ArticleBody.tsx";
import { ArticleHead } from "./ArticleHead.tsx";
import { Behaviour } from "./Behaviour.tsx";
import { FoundInOne } from "./FoundInOne.tsx";
import { JudgmentForm } from "./JudgmentForm.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { LookalikeLine } from "./LookalikeLine.tsx";
import { PairTools } from "./PairTools.tsx";
import { PrivateNote } from "./PrivateNote.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import { RelationCounts } from "./RelationCounts.tsx";
import { RetoldNote } from "./RetoldNote.tsx";
import { ScriptsMissing } from "./ScriptsMissing.tsx";
import { SharedWords } from "./SharedWords.tsx";
import { Skips } from "./Skips.tsx";
import { SuggestionsSwitch } from "./SuggestionsSwitch.tsx";
import { Words } from "./Words.tsx";

/** Two accounts side by side, with the questions between them: all of a pair's page, on the shelf and of a reader's own. */
export function PairMain({
  pair,
  acts,
  cardActs,
  none,
  marked,
  hint,
  version,
  alike = [],
  below,
}: {
  pair: PairView;
  /** What can be done with the pair, beside its heading. */
  acts: ReactNode;
  /** What can be done with a question, in its card. */
  cardActs?: (card: CardView) => ReactNode;
  /** What is said where neither answers any question. */
  none: string;
  /** Whose marks they are, in a sentence. */
  marked: string;
  /** What else is told to whoever is here for the first time. */
  hint?: string;
  /** The day of its version, where versions are recorded. */
  version?: string | undefined;
  /** Places in both texts that tell of the same, besides what questions tie together: they are kept level. */
  alike?: readonly (readonly [a: number, b: number])[];
  /** What stands below the questions. */
  below?: ReactNode;
}) {
  const [a, b] = [pair.a.article, pair.b.article];
  const counted = pair.isDraft ? pair.suggested : pair.cards;
  return (
    <parallax-pair
      data-a={pair.a.article.id}
      data-b={pair.b.article.id}
      data-name-a={pair.a.name}
      data-name-b={pair.b.name}
      data-alike={alike.length > 0 ? JSON.stringify(alike) : undefined}
    >
      <Skips
        ways={[
          [pair.a.article.id, "Skip to text A", pair.a.name],
          [pair.b.article.id, "Skip to text B", pair.b.name],
          [siteAnchors.questions, "Skip to the questions", undefined],
        ]}
      />
      <main data-version={version} id={siteAnchors.main} data-incident-title={pair.head.title}>
        <header
          className="mx-auto max-w-wide px-gutter pt-16 pb-10 md:relative print:max-w-none print:px-0 scripting:[&>ul]:hidden"
          data-part="pair-head"
        >
          <p className="font-sans text-90 text-soft md:pr-110" data-part="crumb">
            <LinkTo href={pair.head.address}>{pair.head.title}</LinkTo> · {pair.head.period}
          </p>
          <h1 className="text-[clamp(1.5rem,1.1rem+1.4vw,2rem)]">
            <span data-as="Account A">
              <Words>{pair.a.name}</Words>
            </span>{" "}
            <span className="font-normal text-soft">and</span>{" "}
            <span data-as="Account B">
              <Words>{pair.b.name}</Words>
            </span>
          </h1>
          <PrivateNote of={[pair.head, a, b]} />
          <RelationCounts kinds={counted.map(({ kind }) => kind)} suggested={pair.isDraft} />
          <ScriptsMissing />
          <RetoldNote articles={[a, b]} />
          <LookalikeLine lookalikes={pair.head.lookalikes} />
          {pair.shared && <SharedWords a={pair.a} b={pair.b} shared={pair.shared} />}
          <div
            className="relative mt-6 flex flex-wrap gap-3 font-sans text-92 md:absolute md:top-14 md:right-gutter md:m-0 print:hidden"
            data-part="head-acts"
          >
            {acts}
          </div>
        </header>
        <PairTools pair={pair} hint={hint} />
        <div className="desk" data-part="desk">
          <Column side={pair.a} />
          <Column side={pair.b} />
          <section
            className="questions"
            data-part="questions"
            id={siteAnchors.questions}
            aria-labelledby="site.questions-head"
          >
            <h2
              id="site.questions-head"
              className="mt-12 mb-5 font-sans text-90 font-normal text-soft"
              data-part="questions-head"
            >
              The questions between them
            </h2>
            <SuggestionsSwitch isDraft={pair.isDraft} count={pair.suggested.length || pair.found.length} />
            {counted.length === 0 && <p className="font-sans text-soft">{none}</p>}
            <ol className="cards" data-part="cards">
              {pair.cards.map((card) => (
                <QuestionCard key={card.id} pair={pair} card={card} acts={cardActs?.(card)} />
              ))}
            </ol>
            {pair.suggested.length > 0 && (
              <>
                <h2
                  className="suggested mt-14 mb-5 font-sans text-90 font-normal text-soft"
                  data-part="suggestions-head"
                >
                  Suggested, not reviewed
                </h2>
                <ol className="cards suggested" data-part="cards">
                  {pair.suggested.map((card) => (
                    <QuestionCard key={card.id} pair={pair} card={card} acts={cardActs?.(card)} />
                  ))}
                </ol>
              </>
            )}
            <FoundInOne found={pair.found} />
            {pair.silent.length > 0 && (
              <p className="pt-4 pb-10 text-88 text-soft">
                <span className="font-strong">Neither says: </span>
                {pair.silent.join(" ")}
              </p>
            )}
            {pair.unseen.length > 0 && (
              <p className="pt-4 pb-10 text-88 text-soft">
                <span className="font-strong">Neither says, as far as we read: </span>
                {pair.unseen.join(" ")}
              </p>
            )}
            {pair.notMarked.length > 0 && (
              <p className="pt-4 pb-10 text-88 text-soft">
                <span className="font-strong">Marked in neither: </span>
                {pair.notMarked.join(" ")}
              </p>
            )}
            {below}
            <p className="text-88 text-soft [.cards+&]:pt-6">
              {marked} Every mark rests on a quotation and a voice; a question that is not here was not asked, and
              nothing follows from that.
            </p>
          </section>
        </div>
      </main>
      <JudgmentForm pair={pair} />
      <Behaviour />
    </parallax-pair>
  );
}

function Column({ side }: { side: SideView }) {
  const { article, letter, name, marks, shared } = side;
  return (
    <article
      id={article.id}
      className={`account ${letter === "a" ? "[--side:a]" : "[--side:b]"}`}
      data-part="account"
      aria-label={name}
      data-place={letter}
    >
      <ArticleHead article={article} marks={marks} shared={shared} level={2}>
        {" "}
        · <LinkTo href={side.particulars}>about this account</LinkTo> ·{" "}
        <LinkTo href={side.annotated}>with what all others say</LinkTo>
      </ArticleHead>
      {side.others.length > 0 && (
        <details className="mb-12 font-sans text-90 text-soft blind:hidden print:hidden" data-part="switch">
          <summary className="w-max max-w-full cursor-pointer">Read another account here</summary>
          <ul className="flex flex-wrap gap-x-12 gap-y-2 py-3 text-ink">
            {side.others.map((other) => (
              <li key={other.id}>
                <LinkTo className="inline-block py-1.5" href={other.address} data-keeps-state>
                  <Words>{other.name}</Words>
                </LinkTo>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ArticleBody article={article} marks={marks} shared={shared} forms={side.forms} />
    </article>
  );
}
