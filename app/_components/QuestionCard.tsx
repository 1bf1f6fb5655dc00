import { Fragment } from "react";
import { passageAnchor, questionAddress } from "../_addresses.ts";
import { passagesOf, type Pair, type PairQuestion } from "../_pair.ts";
import type { Claim, Incident } from "../../library/shelf.ts";
import { isReviewed } from "../_reviewed.ts";
import { withSuggestions } from "../_suggestions.ts";
import { Answer } from "./Answer.tsx";
import { Sign } from "./Sign.tsx";
import { ElsewhereNotes } from "./ElsewhereNotes.tsx";
import { SuggestedNote, SuggestedWord } from "./SuggestedNote.tsx";
import { SupersededNote } from "./SupersededNote.tsx";

/** A question between two accounts: the relation, both answers with their voices, and the reason. */
export function QuestionCard({ incident, pair, asked }: { incident: Incident; pair: Pair; asked: PairQuestion }) {
  const { question, number, relation, inWords } = asked;
  const suggested = !isReviewed(question);
  const anchorsIn = (article: string) => {
    const passages = passagesOf(question, article);
    return (claim: Claim) =>
      `#${passages.find((passage) => passage.claim.start === claim.start && passage.claim.end === claim.end)?.anchor ?? passageAnchor(article, question.id)}`;
  };
  return (
    <li
      id={question.id}
      className={`card ${relation.kind}${suggested ? " suggested" : ""}`}
      data-part="card"
      data-suggested={suggested ? "" : undefined}
      data-kind={relation.kind}
      data-question={question.id}
      data-place={withSuggestions(incident).questions.indexOf(question)}
    >
      <h3 className="card-head" data-part="card-head">
        <a href={`#${question.id}`}>
          <span className="card-relation" data-part="card-relation">
            <span>
              <Sign kind={relation.kind}>{inWords}</Sign> {suggested && <SuggestedWord />}
            </span>
            <span className="card-number" data-part="card-number">
              {number}
            </span>
          </span>
          <span className="card-ask" data-part="card-ask">
            {question.ask}
          </span>
        </a>
      </h3>
      <div className="card-body" data-part="card-body">
        <dl className="card-answers" data-part="card-answers">
          <div>
            <dt>{pair.a.name}</dt>
            <dd>
              <Answer claims={asked.claimsOfA} anchors={anchorsIn(pair.a.article.id)} />
            </dd>
          </div>
          <div>
            <dt>{pair.b.name}</dt>
            <dd>
              <Answer claims={asked.claimsOfB} anchors={anchorsIn(pair.b.article.id)} />
            </dd>
          </div>
        </dl>
        {asked.reasons.map((reason) => (
          <p key={reason} className="card-note" data-part="card-note">
            {reason}
          </p>
        ))}
        {asked.superseded.map((after) => (
          <SupersededNote
            key={`${after.position.id} ${after.later.id}`}
            incident={incident}
            question={question}
            after={after}
          />
        ))}
        <ElsewhereNotes question={question} />
        {asked.wording && (
          <p className="card-note wording" data-part="wording">
            <span className="wording-head">Nearly the same words: </span>
            {asked.wording.map((run, i) => (
              <Fragment key={i}>
                {run.in === "both" && run.text}
                {run.in === "a" && <del title={`Only in ${pair.a.name}`}>{run.text}</del>}
                {run.in === "b" && <ins title={`Only in ${pair.b.name}`}>{run.text}</ins>}{" "}
              </Fragment>
            ))}
          </p>
        )}
        {suggested && <SuggestedNote question={question} />}
        <p className="card-acts" data-part="card-acts">
          <a className="act-link" href={`#${question.id}`} data-act="copy-link">
            Link to this question
          </a>
          <a href={questionAddress(incident.id, question.id)}>All accounts on this</a>
        </p>
      </div>
    </li>
  );
}
