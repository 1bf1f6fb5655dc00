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
import { SupersededNote } from "../../../../_components/SupersededNote.tsx";
import { linkedQuestion } from "../../../../_data/linked-question.ts";
import { counted } from "../../../../_counted.ts";
import { dayInWords, periodInWords, publishedInWords } from "../../../../_dates.ts";
import { pageMetadata } from "../../../../_metadata.ts";
import { pictureInWords, shownOfQuestion } from "../../../../_pictures/shown-of.ts";
import { questionOf } from "../../../../_question.ts";
import { isReviewed } from "../../../../_reviewed.ts";
import { everyQuestion, type QuestionParams } from "../../../../_routes.ts";
import { incidentOf } from "../../../../_shelf.ts";
import type { Incident } from "../../../../../library/shelf.ts";

export const dynamicParams = false;

export const generateStaticParams = everyQuestion;

async function read(params: Promise<QuestionParams>) {
  const { incident: id, question } = await params;
  const incident = incidentOf(id);
  return { incident, view: questionOf(incident, question) };
}

export async function generateMetadata({ params }: { params: Promise<QuestionParams> }): Promise<Metadata> {
  const { incident, view } = await read(params);
  const { question, weight, positions } = view;
  const address = questionAddress(incident.id, question.id);
  return pageMetadata({
    title: `${question.ask} (${incident.title})`,
    description: `${view.inWords}: ${counted(weight.accounts, "account")}, ${counted(weight.voices, "voice")}. ${positions.map(({ position }) => `“${position.says}”`).join("; ")}.`,
    address,
    picture: { address: pictureAddress(address), shows: pictureInWords(shownOfQuestion(incident, question.id)) },
  });
}

export default async function QuestionPage({ params }: { params: Promise<QuestionParams> }) {
  const { incident, view } = await read(params);
  const { question, kind, weight, positions, stances, silent } = view;
  return (
    <main id={siteAnchors.main} className="page page-wide question-page">
      <header className="page-head">
        <p className="crumb">
          <a href={incidentAddress(incident.id)}>{incident.title}</a> · {periodInWords(incident.when)} · one question,
          all accounts
        </p>
        <h1>{question.ask}</h1>
        <p className={`question-relation ${kind}`}>
          <Sign kind={kind}>{view.inWords}</Sign>
          <span className="question-weight">
            {counted(positions.length, "position")} · {counted(weight.accounts, "account")} ·{" "}
            {counted(weight.voices, "independent voice")}
          </span>
        </p>
        <LookalikeLine incident={incident} />
        <div className="head-acts">
          <ShareMenu title={`${question.ask} (${incident.title})`} framed={questionAddress(incident.id, question.id)} />
        </div>
      </header>

      <QuestionPositions incident={incident} question={question} positions={positions} citing />

      <div className="question-rest">
        {(stances.length > 0 || question.elsewhere.length > 0) && (
          <section aria-labelledby="site.stances" className="verdict">
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
            <p className="silence">
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
        <Around incident={incident} question={question.id} />
      </div>
      <p className="question-reviewed">
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
    <section aria-labelledby="site.opposed" className="verdict">
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

/** The way back to the row of the grid, and to the questions before and after, in the editors' order. */
function Around({ incident, question }: { incident: Incident; question: string }) {
  const at = incident.questions.findIndex(({ id }) => id === question);
  const before = incident.questions[at - 1];
  const after = incident.questions[at + 1];
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
          <a href={`${incidentAddress(incident.id)}#${question}`}>This question in the grid</a>, among all{" "}
          {incident.questions.length}
        </li>
      </ul>
    </nav>
  );
}
