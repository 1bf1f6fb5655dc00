import { suggestedBy } from "../../../../_view/suggested-by.ts";
import { inQuotationMarks, withinQuotationMarks } from "../../../../../engine/in-quotation-marks.ts";
import { straight } from "../../../../_drawing/straight.tsx";
import type { Metadata } from "next";
import {
  citationFiles,
  historyAddress,
  incidentAddress,
  pictureAddress,
  questionAddress,
  sourcesAddress,
} from "../../../../_addresses.ts";
import { citationsOf, dated } from "../../../../_citations/citations-of.ts";
import { comparisonMeta } from "../../../../_citations/source-meta.ts";
import { CiteFiles } from "../../../../_components/CiteFiles.tsx";
import { CiteSection } from "../../../../_components/CiteSection.tsx";
import { ElsewhereNotes } from "../../../../_components/ElsewhereNotes.tsx";
import { LinkedData } from "../../../../_components/LinkedData.tsx";
import { LinkTo } from "../../../../_components/LinkTo.tsx";
import { LookalikeLine } from "../../../../_components/LookalikeLine.tsx";
import { PrivateNote } from "../../../../_components/PrivateNote.tsx";
import { QuestionPositions } from "../../../../_components/QuestionPositions.tsx";
import { RetoldNote } from "../../../../_components/RetoldNote.tsx";
import { ScriptsMissing } from "../../../../_components/ScriptsMissing.tsx";
import { ShareMenu } from "../../../../_components/ShareMenu.tsx";
import { Sign } from "../../../../_components/Sign.tsx";
import { StanceList } from "../../../../_components/StanceList.tsx";
import { ProposedFirst, SuggestedNote, SuggestedWord } from "../../../../_components/SuggestedNote.tsx";
import { SupersededNote } from "../../../../_components/SupersededNote.tsx";
import { linkedQuestion } from "../../../../_data/linked-question.ts";
import { pageMetadata } from "../../../../_metadata.ts";
import { removedMetadata } from "../../../../_removed-metadata.ts";
import { pictureInWords, shownOfIncident, shownOfQuestion } from "../../../../_pictures/shown-of.ts";
import { everyQuestionThatWas, readRemovedParams, type QuestionParams } from "../../../../_routes.ts";
import { shareOf } from "../../../../_share.ts";
import { comparisonAt } from "../../../../_shelf.ts";
import { siteAnchors } from "../../../../_view/anchors.ts";
import { latestVersion } from "../../../../_view/latest-version.ts";
import { removedInWords } from "../../../../_view/taken-away.ts";
import { TakenAway } from "../../../../_components/TakenAway.tsx";
import { blindNames } from "../../../../_view/blind-names.ts";
import type { Comparison } from "../../../../_view/comparison.ts";
import { counted } from "../../../../../engine/counted.ts";
import { dayInWords } from "../../../../_view/dates.ts";
import { questionView, type QuestionView } from "../../../../_view/question-view.ts";
import type { Question } from "../../../../../engine/relations/question.ts";
import { inLanguage } from "../../../../_components/in-language.ts";
import { Words } from "../../../../_components/Words.tsx";

export const dynamicParams = false;

export const generateStaticParams = everyQuestionThatWas;

async function read(params: Promise<QuestionParams>) {
  const { incident, question } = await params;
  const comparison = comparisonAt(incident);
  const view = questionView(comparison, question, true);
  return {
    comparison,
    view,
    /** What a draft shows is counted and pictured; what is suggested besides reviewed questions is not. */
    isCounted: comparison.incident.questions.includes(view.question),
  };
}

export async function generateMetadata({ params }: { params: Promise<QuestionParams> }): Promise<Metadata> {
  const removed = readRemovedParams(await params);
  if (removed) return removedMetadata(removed);
  const { comparison, view, isCounted } = await read(params);
  const { incident } = comparison;
  const { question, weight, positions } = view;
  const address = questionAddress(incident.id, question.id);
  const suggested = view.suggested ? `, suggested${nthOfSame(comparison, question)}` : "";
  return pageMetadata({
    title: `${question.ask} (${incident.title}${suggested})`,
    description: `${view.inWords}${suggested}: ${counted(weight.accounts, "account")}, ${counted(weight.voices, "voice")}. ${positions.map(({ says }) => inQuotationMarks(says)).join("; ")}.`,
    address,
    other: comparisonMeta(dated(incident, question), `${question.ask} (${incident.title}${suggested})`, address),
    picture: isCounted
      ? { address: pictureAddress(address), shows: pictureInWords(shownOfQuestion(comparison, question.id)) }
      : { address: pictureAddress(incidentAddress(incident.id)), shows: pictureInWords(shownOfIncident(comparison)) },
  });
}

/** A rule with several topics asks each in the same words: pages are told apart by a number. */
function nthOfSame({ suggested }: Comparison, question: Question): string {
  const same = suggested.filter(({ ask }) => ask === question.ask);
  return same.length > 1 ? ` ${same.indexOf(question) + 1}` : "";
}

export default straight(QuestionPage);

async function QuestionPage({ params }: { params: Promise<QuestionParams> }) {
  const removed = readRemovedParams(await params);
  if (removed)
    return (
      <TakenAway
        title={removed.ask}
        gone={[removedInWords(removed)]}
        incident={removed.incident.title}
        addresses={{ incident: incidentAddress(removed.incident.id), history: historyAddress(removed.incident.id) }}
      >
        {removed.answers.length > 0 && (
          <div className="unrevealed:hidden">
            <p>{removed.answers.length === 1 ? "Its answer was:" : "Its answers were:"}</p>
            <ul>
              {removed.answers.map((answer) => (
                <li key={answer}>{answer}</li>
              ))}
            </ul>
          </div>
        )}
      </TakenAway>
    );
  const { comparison, view, isCounted } = await read(params);
  const { incident } = comparison;
  const { question, ask, suggested, page, kind, weight, positions, stances, silent, unseen, unread, notFound } = view;
  const address = questionAddress(incident.id, question.id);
  return (
    <main
      id={siteAnchors.main}
      className="page-wide"
      data-accounts={blindNames(comparison)}
      data-version={latestVersion(incident)?.day}
    >
      <header className="md:relative">
        <p className="font-sans text-90 text-soft md:pr-230">
          <LinkTo href={page.address}>{page.title}</LinkTo> · {page.period} · one question, all accounts
        </p>
        <h1>{ask}</h1>
        <p className={`flex flex-wrap gap-x-12 font-sans ${kind}`} data-part="question-relation">
          <Sign kind={kind}>{view.inWords}</Sign> {suggested && <SuggestedWord />}
          <span className="text-soft unrevealed:hidden" data-part="question-weight">
            {counted(positions.length, "position")} · {counted(weight.accounts, "account")} ·{" "}
            {counted(weight.voices, "independent voice")}
          </span>
        </p>
        {suggested ? (
          <>
            {view.reasons.map((reason) => (
              <p key={reason} className="unrevealed:hidden" data-part="verdict">
                {reason}
              </p>
            ))}
            <SuggestedNote origin={view.origin} />
          </>
        ) : (
          <ProposedFirst origin={view.origin} />
        )}
        <PrivateNote of={[page]} />
        <ScriptsMissing />
        <RetoldNote articles={view.answering.map(({ article }) => article)} />
        <LookalikeLine lookalikes={page.lookalikes} />
        <div
          className="relative mt-6 flex flex-wrap gap-3 font-sans text-92 md:absolute md:top-0 md:right-0 md:m-0 print:hidden"
          data-part="head-acts"
        >
          <ShareMenu shared={shareOf(`${ask} (${page.title})`, isCounted ? address : undefined)} />
        </div>
      </header>

      <QuestionPositions positions={positions} citing />

      <div className="mt-30 columns-[3_22rem] gap-x-34 font-sans text-95 leading-easy *:break-inside-avoid *:pb-20 [&_li]:py-3">
        {(stances.length > 0 || view.elsewhere.length > 0) && (
          <section aria-labelledby="site.stances" className="unrevealed:hidden" data-part="verdict">
            <h2 className="mb-5 font-serif" id="site.stances">
              How the answers stand to each other
            </h2>
            <StanceList stances={stances} />
            {view.superseded.map((after) => (
              <SupersededNote key={after.key} after={after} />
            ))}
            <ElsewhereNotes elsewhere={view.elsewhere} />
          </section>
        )}
        {view.opposed.length > 0 && <Opposed opposed={view.opposed} />}
        <section aria-labelledby="site.texts">
          <h2 className="mb-5 font-serif" id="site.texts">
            The texts
          </h2>
          <ul>
            {view.answering.map(({ article, name, published, address: account }) => (
              <li key={article.id}>
                <LinkTo href={account}>
                  <Words>{name}</Words>
                </LinkTo>
                <span className="blind:hidden">
                  : “<span {...inLanguage(article.lang)}>{withinQuotationMarks(article.title)}</span>”
                </span>
                , {published}
              </li>
            ))}
          </ul>
          <WithoutAnswer says="Does not say" accounts={silent} />
          <WithoutAnswer says="Not in the part that we read" accounts={unseen} />
          <WithoutAnswer says="Not found" accounts={notFound} />
          <WithoutAnswer says="In other languages, not read for suggestions" accounts={unread} />
        </section>
        <Around around={view.around} suggested={suggested} />
      </div>
      <p className="mt-6 max-w-lead font-sans text-90 text-soft" data-part="question-reviewed">
        {question.reviewed !== undefined
          ? `Asked, marked and reviewed by the editors, last on ${dayInWords(question.reviewed)}.`
          : `Suggested by ${suggestedBy([question])}; no editor has confirmed it.`}{" "}
        <span className="unrevealed:hidden">
          {suggested
            ? "“Not found” means that no answer was recognised there; the account may give one all the same."
            : "“Does not say” means that the account, as it stands here, does not answer; nothing more follows from it."}
          {unseen.length > 0 &&
            " Of some sources only a part could be read: what they do not say there, they may say further down."}
        </span>
      </p>
      <CiteSection
        cited={[{ what: "This question", citations: citationsOf({ kind: "question", incident, question }) }]}
      >
        <p className="mt-7 text-soft">
          A passage is cited under its quotation, at the word “Cite”.{" "}
          <a href={sourcesAddress(incident.id)}>All articles, as published, cited</a>
        </p>
        <CiteFiles files={citationFiles(sourcesAddress(incident.id))} of="All articles in one file" />
      </CiteSection>
      <LinkedData data={linkedQuestion(incident.id, view)} />
    </main>
  );
}

/** The accounts that have no answer, and whether that is a silence. */
function WithoutAnswer({ says, accounts }: { says: string; accounts: QuestionView["silent"] }) {
  if (accounts.length === 0) return null;
  return (
    <p className="mt-5 text-soft unrevealed:hidden" data-part="silence">
      {says}:{" "}
      {accounts.map(({ article, name, address }, i) => (
        <span key={article.id}>
          {i > 0 && " · "}
          <LinkTo href={address}>
            <Words>{name}</Words>
          </LinkTo>
        </span>
      ))}
    </p>
  );
}

function Opposed({ opposed }: Pick<QuestionView, "opposed">) {
  return (
    <section aria-labelledby="site.opposed" className="unrevealed:hidden" data-part="verdict">
      <h2 className="mb-5 font-serif" id="site.opposed">
        Side by side, where they conflict on it
      </h2>
      <ul>
        {opposed.map(({ key, names, address, kind, inWords }) => (
          <li key={key}>
            <LinkTo href={address}>
              <Words>{names}</Words>
            </LinkTo>{" "}
            <Sign kind={kind}>{inWords}</Sign>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way back to the row of the grid, and to the questions before and after: in the editors' order, or as suggested. */
function Around({ around: { before, after, of, row }, suggested }: Pick<QuestionView, "around" | "suggested">) {
  return (
    <nav aria-label="Questions" className="print:hidden">
      <h2 className="mb-5 font-serif">Other questions</h2>
      <ul>
        {before && (
          <li>
            Before: <LinkTo href={before.address}>{before.ask}</LinkTo>
          </li>
        )}
        {after && (
          <li>
            Next: <LinkTo href={after.address}>{after.ask}</LinkTo>
          </li>
        )}
        <li>
          <LinkTo href={row}>This question in the grid</LinkTo>, among all {of}
          {suggested && " suggested"}
        </li>
      </ul>
    </nav>
  );
}
