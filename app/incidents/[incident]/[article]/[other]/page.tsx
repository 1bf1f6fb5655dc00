import { straight } from "../../../../_drawing/straight.tsx";
import { Behaviour } from "../../../../_components/Behaviour.tsx";
import type { Metadata } from "next";
import { citationFiles, incidentAddress, pairAddress, pictureAddress, sourcesAddress } from "../../../../_addresses.ts";
import { citationsOf } from "../../../../_citations/citations-of.ts";
import { comparisonMeta } from "../../../../_citations/source-meta.ts";
import { ArticleBody } from "../../../../_components/ArticleBody.tsx";
import { ArticleHead } from "../../../../_components/ArticleHead.tsx";
import { CiteMenu } from "../../../../_components/CiteMenu.tsx";
import { JudgmentForm } from "../../../../_components/JudgmentForm.tsx";
import { LinkTo } from "../../../../_components/LinkTo.tsx";
import { LookalikeLine } from "../../../../_components/LookalikeLine.tsx";
import { PairSheetLinks } from "../../../../_components/PairSheetLinks.tsx";
import { PairTools } from "../../../../_components/PairTools.tsx";
import { PrivateNote } from "../../../../_components/PrivateNote.tsx";
import { QuestionCard } from "../../../../_components/QuestionCard.tsx";
import { RelationCounts } from "../../../../_components/RelationCounts.tsx";
import { SharedWords } from "../../../../_components/SharedWords.tsx";
import { RetoldNote } from "../../../../_components/RetoldNote.tsx";
import { ScriptsMissing } from "../../../../_components/ScriptsMissing.tsx";
import { ShareMenu } from "../../../../_components/ShareMenu.tsx";
import { Skips } from "../../../../_components/Skips.tsx";
import { SuggestionsSwitch } from "../../../../_components/SuggestionsSwitch.tsx";
import { TeachMenu } from "../../../../_components/TeachMenu.tsx";
import { pageMetadata } from "../../../../_metadata.ts";
import { pictureInWords, shownOfIncident, shownOfPair } from "../../../../_pictures/shown-of.ts";
import { everyPair, readPairParams, type PairParams } from "../../../../_routes.ts";
import { shareOf } from "../../../../_share.ts";
import { siteAnchors } from "../../../../_view/anchors.ts";
import { canonicalOrder } from "../../../../_view/canonical-order.ts";
import type { Comparison } from "../../../../_view/comparison.ts";
import { hasFewAccounts } from "../../../../_view/few-accounts.ts";
import { pairView, pairWithSuggestions, type SideView } from "../../../../_view/pair-view.ts";
import type { Article } from "../../../../../library/shelf.ts";
import { Words } from "../../../../_components/Words.tsx";

export const dynamicParams = false;

export const generateStaticParams = everyPair;

export async function generateMetadata({ params }: { params: Promise<PairParams> }): Promise<Metadata> {
  const { comparison, a, b } = readPairParams(await params);
  const { incident } = comparison;
  const { title, ...pair } = pairView(comparison, a, b, "");
  const canonical = canonicalAddress(comparison, a, b);
  const shown = canonical === pairAddress(incident.id, a.id, b.id) ? pair : pairView(comparison, b, a, "");
  return pageMetadata({
    title,
    description: `Two accounts of one incident, side by side: ${pair.a.name} and ${pair.b.name} on ${pair.cards.length} questions.`,
    address: canonical,
    other: comparisonMeta(incident, title, canonical),
    picture: hasFewAccounts(incident)
      ? { address: pictureAddress(canonical), shows: pictureInWords(shownOfPair(comparison, shown)) }
      : { address: pictureAddress(incidentAddress(incident.id)), shows: pictureInWords(shownOfIncident(comparison)) },
  });
}

function canonicalAddress({ incident }: Comparison, a: Article, b: Article): string {
  return pairAddress(incident.id, ...canonicalOrder(incident, a.id, b.id));
}

export default straight(PairPage);

async function PairPage({ params }: { params: Promise<PairParams> }) {
  const { comparison, a, b } = readPairParams(await params);
  const { incident } = comparison;
  const pair = pairWithSuggestions(comparison, a, b);
  const counted = pair.isDraft ? pair.suggested : pair.cards;
  const framed = hasFewAccounts(incident) ? canonicalAddress(comparison, a, b) : undefined;
  return (
    <parallax-pair
      data-a={pair.a.article.id}
      data-b={pair.b.article.id}
      data-name-a={pair.a.name}
      data-name-b={pair.b.name}
    >
      <Skips
        ways={[
          [pair.a.article.id, "Skip to text A", pair.a.name],
          [pair.b.article.id, "Skip to text B", pair.b.name],
          [siteAnchors.questions, "Skip to the questions", undefined],
        ]}
      />
      <main id={siteAnchors.main} data-incident-title={pair.head.title}>
        <header
          className="mx-auto max-w-wide px-gutter pt-15 pb-10 md:relative print:max-w-none print:px-0 scripting:[&>ul]:hidden"
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
            <TeachMenu>
              <a className="tool needs-script judging:hidden" href="?judge=1">
                Judge first, then compare
              </a>
              {pair.cards.length > 0 && (
                <button type="button" className="tool needs-script judging:hidden" data-act="task">
                  Choose questions for a class…
                </button>
              )}
              <PairSheetLinks sheets={pair.sheets} />
            </TeachMenu>
            <CiteMenu
              citations={citationsOf({ kind: "pair", incident, a, b })}
              files={citationFiles(canonicalAddress(comparison, a, b))}
              sources={sourcesAddress(incident.id)}
            />
            <ShareMenu shared={shareOf(pair.title, framed)} />
          </div>
        </header>
        <PairTools pair={pair} />
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
            <SuggestionsSwitch isDraft={pair.isDraft} count={pair.suggested.length} />
            {counted.length === 0 && (
              <p className="font-sans text-soft">No question on this shelf is answered by either of the two.</p>
            )}
            <ol className="cards" data-part="cards">
              {pair.cards.map((card) => (
                <QuestionCard key={card.id} pair={pair} card={card} />
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
                    <QuestionCard key={card.id} pair={pair} card={card} />
                  ))}
                </ol>
              </>
            )}
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
            <p className="text-88 text-soft [.cards+&]:pt-6">
              {pair.isDraft
                ? "Suggested by the comparison engine; no editor has confirmed it."
                : pair.suggested.length > 0
                  ? "Marked and reviewed by the editors, but for what says that the comparison engine found it."
                  : "Marked and reviewed by the editors."}{" "}
              Every mark rests on a quotation and a voice; a question that is not here was not asked, and nothing
              follows from that.
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
