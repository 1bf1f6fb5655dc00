import type { Incident, Question } from "../../library/shelf.ts";
import { annotatedAddress, incidentAddress, questionAddress } from "../_addresses.ts";
import { accountNames, creditOf, nameOf } from "../_accounts.ts";
import { publishedShortly } from "../_dates.ts";
import { counted } from "../_counted.ts";
import { gridOf, rowInWords, standingOf, type GridRow } from "../_grid.ts";
import { passagesOf, supersededIn } from "../_pair.ts";
import { isDraft, isReviewed } from "../_reviewed.ts";
import { suggestionsOf } from "../_suggestions.ts";
import { VoiceOf } from "./Answer.tsx";
import { Sign } from "./Sign.tsx";
import { HowFound, SuggestedWord } from "./SuggestedNote.tsx";

/** Questions down, accounts across; in each cell what that account says and whose voice it is, or that it says nothing. */
export function Grid({ incident }: { incident: Incident }) {
  const names = accountNames(incident);
  return (
    <table className="grid-table" data-part="grid">
      <caption className="visually-hidden">What each account of “{incident.title}” says to each question</caption>
      <thead>
        <tr>
          <td className="grid-corner" />
          {incident.accounts.map(({ article, inPassing }) => (
            <th key={article.id} scope="col">
              <a href={annotatedAddress(incident.id, article.id)}>{nameOf(names, article.id)}</a>
              <span className="grid-sub">
                {[
                  article.agencies.length > 0 && creditOf({ ...article, author: undefined }),
                  publishedShortly(article.published),
                ]
                  .filter(Boolean)
                  .join(" · ")}
                {inPassing && " · in passing"}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {!isDraft(incident) && (
        <tbody className="reviewed-rows" data-part="reviewed-rows">
          {gridOf(incident).map((row) => (
            <Row key={row.question.id} incident={incident} row={row} />
          ))}
        </tbody>
      )}
      <SuggestedRows incident={incident} />
    </table>
  );
}

/** What is suggested besides, in the order in which it is: nobody has weighed it. */
function SuggestedRows({ incident }: { incident: Incident }) {
  const questions = suggestionsOf(incident);
  if (questions.length === 0) return null;
  return (
    <tbody className="suggested">
      <tr className="suggestions-head" data-part="suggestions-head">
        <th scope="rowgroup" colSpan={incident.accounts.length + 1}>
          <span>Suggested, not reviewed: the comparison engine has found this, and no editor has confirmed it</span>
        </th>
      </tr>
      {inOrder(gridOf({ ...incident, questions })).map((row) => (
        <Row key={row.question.id} incident={incident} row={row} />
      ))}
    </tbody>
  );
}

function inOrder(rows: readonly GridRow[]): GridRow[] {
  return rows.toSorted((a, b) => a.place - b.place);
}

function Row({ incident, row }: { incident: Incident; row: GridRow }) {
  const { question, kind, weight } = row;
  const suggested = !isReviewed(question);
  return (
    <tr
      id={question.id}
      className={suggested ? `${kind} suggested` : kind}
      data-suggested={suggested ? "" : undefined}
      data-place={row.place}
    >
      <th scope="row">
        <a className="grid-ask" data-part="grid-ask" href={questionAddress(incident.id, question.id)}>
          {question.ask}
        </a>
        <Sign kind={kind}>{rowInWords(incident, row)}</Sign> {suggested && <SuggestedWord />}
        <span className="grid-weight" data-part="grid-weight">
          {counted(question.positions.length, "position")} · {counted(weight.accounts, "account")} ·{" "}
          {counted(weight.voices, "voice")}
        </span>
        {suggested && (
          <div className="grid-suggested">
            {/* The first; a pair’s page has all of its own. */}
            <p className="verdict" data-part="verdict">
              {row.reasons[0]}
            </p>
            <HowFound question={question} />
          </div>
        )}
        {question.elsewhere.map(({ incident: other, title, because }) => (
          <span key={other} className="grid-elsewhere">
            {because} <a href={incidentAddress(other)}>{title}</a>
          </span>
        ))}
      </th>
      {incident.accounts.map(({ article }) => (
        <Cell key={article.id} incident={incident} question={question} article={article.id} />
      ))}
    </tr>
  );
}

function Cell({ incident, question, article }: { incident: Incident; question: Question; article: string }) {
  const passages = passagesOf(question, article);
  if (passages.length === 0) return <td className="silence">does not say</td>;
  const { kind } = standingOf(incident, question, article);
  const claims = question.positions.flatMap((position) => position.claims).filter((claim) => claim.article === article);
  return (
    <td className={kind}>
      <ul className="grid-claims">
        {passages.map(({ claim, anchor }) => (
          <li key={anchor}>
            <a
              className="grid-quote"
              data-part="grid-quote"
              href={`${annotatedAddress(incident.id, article)}#${anchor}`}
            >
              <q>{claim.quote}</q>
            </a>
            {claims
              .filter(({ start, end }) => start === claim.start && end === claim.end)
              .map((same) => (
                <VoiceOf key={same.voice.name} claim={same} />
              ))}
          </li>
        ))}
      </ul>
      {supersededIn(incident, question, [article])
        .filter(({ accounts }) => accounts.every(({ id }) => id !== article))
        .map(({ later, accounts }) => (
          <p key={later.id} className="grid-superseded">
            <Sign kind="update">Superseded</Sign> in {accounts.map(({ name }) => name).join(", ")}: {later.says}
          </p>
        ))}
    </td>
  );
}
