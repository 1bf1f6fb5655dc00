import type { Metadata } from "next";
import {
  annotatedAddress,
  incidentAddress,
  pairAddress,
  pictureAddress,
  questionAddress,
  siteAnchors,
  sourcesAddress,
} from "../../../../_addresses.ts";
import { CiteFiles } from "../../../../_components/CiteFiles.tsx";
import { CiteSection } from "../../../../_components/CiteSection.tsx";
import { LinkedData } from "../../../../_components/LinkedData.tsx";
import { LookalikeLine } from "../../../../_components/LookalikeLine.tsx";
import { QuestionPositions } from "../../../../_components/QuestionPositions.tsx";
import { ShareMenu } from "../../../../_components/ShareMenu.tsx";
import { Sign } from "../../../../_components/Sign.tsx";
import { StanceList } from "../../../../_components/StanceList.tsx";
import { ElsewhereNotes } from "../../../../_components/ElsewhereNotes.tsx";
import { SuggestedNote, SuggestedWord } from "../../../../_components/SuggestedNote.tsx";
import { SupersededNote } from "../../../../_components/SupersededNote.tsx";
import { linkedQuestion } from "../../../../_data/linked-question.ts";
import { counted } from "../../../../_counted.ts";
import { dayInWords, periodInWords, publishedInWords } from "../../../../_dates.ts";
import { pageMetadata } from "../../../../_metadata.ts";
import { pictureInWords, shownOfIncident, shownOfQuestion } from "../../../../_pictures/shown-of.ts";
import { questionOf } from "../../../../_question.ts";
import { isReviewed } from "../../../../_reviewed.ts";
import { everyQuestionWithSuggestions, type QuestionParams } from "../../../../_routes.ts";
import { incidentOf } from "../../../../_shelf.ts";
import { suggestionsOf, withSuggestions } from "../../../../_suggestions.ts";
import type { Incident, Question } from "../../../../../library/shelf.ts";
import { PrivateNote } from "../../../../_components/PrivateNote.tsx";

export const dynamicParams = false;

export const generateStaticParams = everyQuestionWithSuggestions;

async function read(params: Promise<QuestionParams>) {
  const { incident: id, question } = await params;
  const incident = incidentOf(id);
  const view = questionOf(withSuggestions(incident), question);
  return {
    incident,
    view,
    /** What a draft shows is counted and pictured; what is suggested besides reviewed questions is not. */
    isCounted: incident.questions.includes(view.question),
  };
}

export async function generateMetadata({ params }: { params: Promise<QuestionParams> }): Promise<Metadata> {
  const { incident, view, isCounted } = await read(params);
  const { question, weight, positions } = view;
  const address = questionAddress(incident.id, question.id);
  const suggested = isReviewed(question) ? "" : `, suggested${nthOfSame(incident, question)}`;
  return pageMetadata({
    title: `${question.ask} (${incident.title}${suggested})`,
    description: `${view.inWords}${suggested}: ${counted(weight.accounts, "account")}, ${counted(weight.voices, "voice")}. ${positions.map(({ position }) => `“${position.says}”`).join("; ")}.`,
    address,
    picture: isCounted
      ? { address: pictureAddress(address), shows: pictureInWords(shownOfQuestion(incident, question.id)) }
      : { address: pictureAddress(incidentAddress(incident.id)), shows: pictureInWords(shownOfIncident(incident)) },
  });
}

/** A rule with several topics asks each in the same words: pages are told apart by a number. */
function nthOfSame(incident: Incident, question: Question): string {
  const same = suggestionsOf(incident).filter(({ ask }) => ask === question.ask);
  return same.length > 1 ? ` ${same.indexOf(question) + 1}` : "";
}

export default async function QuestionPage({ params }: { params: Promise<QuestionParams> }) {
  const { incident, view, isCounted } = await read(params);
  const { question, kind, weight, positions, stances, silent } = view;
  return (
    <main id={siteAnchors.main} className="page page-wide question-page">
      <header className="page-head">
        <p className="crumb">
          <a href={incidentAddress(incident.id)}>{incident.title}</a> · {periodInWords(incident.when)} · one question,
          all accounts
        </p>
        <h1>{question.ask}</h1>
        <p className={`question-relation ${kind}`} data-part="question-relation">
          <Sign kind={kind}>{view.inWords}</Sign> {!isReviewed(question) && <SuggestedWord />}
          <span className="question-weight" data-part="question-weight">
            {counted(positions.length, "position")} · {counted(weight.accounts, "account")} ·{" "}
            {counted(weight.voices, "independent voice")}
          </span>
        </p>
        {!isReviewed(question) && (
          <>
            {view.reasons.map((reason) => (
              <p key={reason} className="verdict" data-part="verdict">
                {reason}
              </p>
            ))}
            <SuggestedNote question={question} />
          </>
        )}
        <PrivateNote of={[incident]} />
        <LookalikeLine incident={incident} />
        <div className="head-acts" data-part="head-acts">
          <ShareMenu
            title={`${question.ask} (${incident.title})`}
            {...(isCounted ? { framed: questionAddress(incident.id, question.id) } : {})}
          />
        </div>
      </header>

      <QuestionPositions incident={incident} question={question} positions={positions} citing />

      <div className="question-rest">
        {(stances.length > 0 || question.elsewhere.length > 0) && (
          <section aria-labelledby="site.stances" className="verdict" data-part="verdict">
            <h2 id="site.stances">How the answers stand to each other</h2>
            <StanceList stances={stances} />
            {view.superseded.map((after) => (
              <SupersededNote
                key={`${after.position.id} ${after.later.id}`}
                incident={incident}
                question={question}
                after={after}
              />
            ))}
            <ElsewhereNotes question={question} />
          </section>
        )}
        {view.opposed.length > 0 && <Opposed incident={incident} view={view} />}
        <section aria-labelledby="site.texts">
          <h2 id="site.texts">The texts</h2>
          <ul>
            {view.answering.map(({ article, name }) => (
              <li key={article.id}>
                <a href={annotatedAddress(incident.id, article.id)}>{name}</a>: “{article.title}”,{" "}
                {publishedInWords(article.published)}
              </li>
            ))}
          </ul>
          {silent.length > 0 && (
            <p className="silence" data-part="silence">
              Does not say:{" "}
              {silent.map(({ article, name }, i) => (
                <span key={article.id}>
                  {i > 0 && " · "}
                  <a href={annotatedAddress(incident.id, article.id)}>{name}</a>
                </span>
              ))}
            </p>
          )}
        </section>
        <Around incident={incident} question={question} />
      </div>
      <p className="question-reviewed" data-part="question-reviewed">
        {isReviewed(question)
          ? `Asked, marked and reviewed by the editors, last on ${dayInWords(question.reviewed)}.`
          : "Suggested by the comparison engine; no editor has confirmed it."}{" "}
        “Does not say” means that the account, as it stands here, does not answer; nothing more follows from it.
      </p>
      <CiteSection cited={[{ what: "This question", as: { kind: "question", incident, question } }]}>
        <p className="cite-about">
          A passage is cited under its quotation, at the word “Cite”.{" "}
          <a href={sourcesAddress(incident.id)}>All articles, as published, cited</a>
        </p>
        <CiteFiles page={sourcesAddress(incident.id)} of="All articles in one file" />
      </CiteSection>
      <LinkedData data={linkedQuestion(incident, view)} />
    </main>
  );
}

function Opposed({ incident, view }: { incident: Incident; view: ReturnType<typeof questionOf> }) {
  return (
    <section aria-labelledby="site.opposed" className="verdict" data-part="verdict">
      <h2 id="site.opposed">Side by side, where they conflict on it</h2>
      <ul>
        {view.opposed.map(({ a, b, kind, inWords }) => (
          <li key={`${a.article.id} ${b.article.id}`}>
            <a href={`${pairAddress(incident.id, a.article.id, b.article.id)}#${view.question.id}`}>
              {a.name} and {b.name}
            </a>{" "}
            <Sign kind={kind}>{inWords}</Sign>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way back to the row of the grid, and to the questions before and after: in the editors' order, or as suggested. */
function Around({ incident, question }: { incident: Incident; question: Question }) {
  const questions = isReviewed(question) ? incident.questions : suggestionsOf(incident);
  const at = questions.indexOf(question);
  const before = questions[at - 1];
  const after = questions[at + 1];
  return (
    <nav aria-label="Questions" className="question-around">
      <h2>Other questions</h2>
      <ul>
        {before && (
          <li>
            Before: <a href={questionAddress(incident.id, before.id)}>{before.ask}</a>
          </li>
        )}
        {after && (
          <li>
            Next: <a href={questionAddress(incident.id, after.id)}>{after.ask}</a>
          </li>
        )}
        <li>
          <a href={`${incidentAddress(incident.id)}#${question.id}`}>This question in the grid</a>, among all{" "}
          {questions.length}
          {!isReviewed(question) && " suggested"}
        </li>
      </ul>
    </nav>
  );
}
