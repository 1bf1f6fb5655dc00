import type { Metadata } from "next";
import {
  annotatedAddress,
  articleAddress,
  incidentAddress,
  pairAddress,
  pictureAddress,
  siteAnchors,
} from "../../../../_addresses.ts";
import { accountNames, nameOf } from "../../../../_accounts.ts";
import { ArticleBody } from "../../../../_components/ArticleBody.tsx";
import { ArticleHead } from "../../../../_components/ArticleHead.tsx";
import { CiteMenu } from "../../../../_components/CiteMenu.tsx";
import { JudgmentForm } from "../../../../_components/JudgmentForm.tsx";
import { LookalikeLine } from "../../../../_components/LookalikeLine.tsx";
import { PairTools } from "../../../../_components/PairTools.tsx";
import { PairSheetLinks } from "../../../../_components/PairSheetLinks.tsx";
import { PrivateNote } from "../../../../_components/PrivateNote.tsx";
import { QuestionCard } from "../../../../_components/QuestionCard.tsx";
import { RelationCounts } from "../../../../_components/RelationCounts.tsx";
import { SharedWords } from "../../../../_components/SharedWords.tsx";
import { ShareMenu } from "../../../../_components/ShareMenu.tsx";
import { SuggestionsSwitch } from "../../../../_components/SuggestionsSwitch.tsx";
import { periodInWords } from "../../../../_dates.ts";
import { hasFewAccounts } from "../../../../_few-accounts.ts";
import { pageMetadata } from "../../../../_metadata.ts";
import { pictureInWords, shownOfIncident, shownOfPair } from "../../../../_pictures/shown-of.ts";
import { pairOf, pairWithSuggestions, type Pair, type PairSide } from "../../../../_pair.ts";
import { isDraft } from "../../../../_reviewed.ts";
import { canonicalOrder, everyPair, readPairParams, type PairParams } from "../../../../_routes.ts";
import { sharedPassagesIn, sharedWordsBetween, type SharedWordsBetween } from "../../../../_shared-words.ts";
import type { Incident } from "../../../../../library/shelf.ts";

export const dynamicParams = false;

export const generateStaticParams = everyPair;

function read(params: PairParams) {
  const { incident, a, b } = readPairParams(params);
  return { incident, pair: pairWithSuggestions(incident, a, b) };
}

export async function generateMetadata({ params }: { params: Promise<PairParams> }): Promise<Metadata> {
  const { incident, a, b } = readPairParams(await params);
  const pair = pairOf(incident, a, b);
  const canonical = canonicalAddress(incident, pair);
  const isCanonical = canonical === pairAddress(incident.id, pair.a.article.id, pair.b.article.id);
  const shown = isCanonical ? pair : pairOf(incident, pair.b.article, pair.a.article);
  return pageMetadata({
    title: `${pair.a.name} and ${pair.b.name}: ${incident.title}`,
    description: `Two accounts of one incident, side by side: ${pair.a.name} and ${pair.b.name} on ${pair.questions.length} questions.`,
    address: canonical,
    picture: hasFewAccounts(incident)
      ? { address: pictureAddress(canonical), shows: pictureInWords(shownOfPair(incident, shown)) }
      : { address: pictureAddress(incidentAddress(incident.id)), shows: pictureInWords(shownOfIncident(incident)) },
  });
}

function canonicalAddress(incident: Incident, { a, b }: Pair): string {
  return pairAddress(incident.id, ...canonicalOrder(incident, a.article.id, b.article.id));
}

export default async function PairPage({ params }: { params: Promise<PairParams> }) {
  const { incident, pair } = read(await params);
  const draft = isDraft(incident);
  const counted = draft ? pair.suggested : pair.questions;
  const shared = sharedWordsBetween(incident, pair.a.article.id, pair.b.article.id);
  return (
    <parallax-pair
      data-a={pair.a.article.id}
      data-b={pair.b.article.id}
      data-name-a={pair.a.name}
      data-name-b={pair.b.name}
    >
      <main id={siteAnchors.main} className="pair-page" data-incident-title={incident.title}>
        <header className="pair-head" data-part="pair-head">
          <p className="crumb" data-part="crumb">
            <a href={incidentAddress(incident.id)}>{incident.title}</a> · {periodInWords(incident.when)}
          </p>
          <h1>
            <span data-as="Account A">{pair.a.name}</span> <span className="and">and</span>{" "}
            <span data-as="Account B">{pair.b.name}</span>
          </h1>
          <PrivateNote of={[incident, pair.a.article, pair.b.article]} />
          <RelationCounts kinds={counted.map(({ relation }) => relation.kind)} suggested={draft} />
          <LookalikeLine incident={incident} />
          {shared && <SharedWords a={pair.a} b={pair.b} shared={shared} />}
          <div className="head-acts" data-part="head-acts">
            <a className="tool needs-script hidden-in-judging" href="?judge=1">
              Judge first
            </a>
            <PairSheetLinks incident={incident} pair={pair} />
            <CiteMenu incident={incident} a={pair.a.article} b={pair.b.article} />
            <ShareMenu
              title={`${pair.a.name} and ${pair.b.name}: ${incident.title}`}
              {...(hasFewAccounts(incident) ? { framed: canonicalAddress(incident, pair) } : {})}
            />
          </div>
        </header>
        <PairTools incident={incident} pair={pair} />
        <div className="desk" data-part="desk">
          <section
            className="questions"
            data-part="questions"
            id={siteAnchors.questions}
            aria-labelledby="site.questions-head"
          >
            <h2 id="site.questions-head" className="questions-head" data-part="questions-head">
              The questions between them
            </h2>
            <SuggestionsSwitch incident={incident} count={pair.suggested.length} />
            {counted.length === 0 && (
              <p className="silence">No question on this shelf is answered by either of the two.</p>
            )}
            <ol className="cards" data-part="cards">
              {pair.questions.map((asked) => (
                <QuestionCard key={asked.question.id} incident={incident} pair={pair} asked={asked} />
              ))}
            </ol>
            {pair.suggested.length > 0 && (
              <>
                <h2 className="questions-head suggestions-head suggested" data-part="suggestions-head">
                  Suggested, not reviewed
                </h2>
                <ol className="cards suggested" data-part="cards">
                  {pair.suggested.map((asked) => (
                    <QuestionCard key={asked.question.id} incident={incident} pair={pair} asked={asked} />
                  ))}
                </ol>
              </>
            )}
            {pair.silent.length > 0 && (
              <p className="neither">
                <span className="neither-head">Neither says: </span>
                {pair.silent.map(({ ask }) => ask).join(" ")}
              </p>
            )}
            <p className="reviewed">
              {draft
                ? "Suggested by the comparison engine; no editor has confirmed it."
                : pair.suggested.length > 0
                  ? "Marked and reviewed by the editors, but for what says that the comparison engine found it."
                  : "Marked and reviewed by the editors."}{" "}
              Every mark rests on a quotation and a voice; a question that is not here was not asked, and nothing
              follows from that.
            </p>
          </section>
          <Column incident={incident} side={pair.a} other={pair.b} place="a" shared={shared} />
          <Column incident={incident} side={pair.b} other={pair.a} place="b" shared={shared} />
        </div>
      </main>
      <JudgmentForm pair={pair} />
      <script type="module" src="/behaviours/pair.js" />
    </parallax-pair>
  );
}

function Column({
  incident,
  side,
  other,
  place,
  shared,
}: {
  incident: Incident;
  side: PairSide;
  other: PairSide;
  place: "a" | "b";
  shared: SharedWordsBetween | undefined;
}) {
  const names = accountNames(incident);
  const rest = incident.accounts.filter(
    ({ article }) => article.id !== side.article.id && article.id !== other.article.id,
  );
  const sharedPassages = sharedPassagesIn(shared, place);
  const addressWith = (id: string) =>
    place === "a" ? pairAddress(incident.id, id, other.article.id) : pairAddress(incident.id, other.article.id, id);
  return (
    <article
      id={side.article.id}
      className={`account account-${place}`}
      data-part="account"
      aria-label={side.name}
      data-place={place}
    >
      <ArticleHead article={side.article} marks={side.marks} shared={sharedPassages} level={2}>
        {" "}
        · <a href={articleAddress(side.article.id)}>particulars</a> ·{" "}
        <a href={annotatedAddress(incident.id, side.article.id)}>beside all others</a>
      </ArticleHead>
      {rest.length > 0 && (
        <details className="switch" data-part="switch">
          <summary>Read another account here</summary>
          <ul>
            {rest.map(({ article }) => (
              <li key={article.id}>
                <a href={addressWith(article.id)} data-keeps-state>
                  {nameOf(names, article.id)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ArticleBody
        article={side.article}
        marks={side.marks}
        shared={sharedPassages}
        page={annotatedAddress(incident.id, side.article.id)}
      />
    </article>
  );
}
