import type { Question } from "../../library/shelf.ts";
import { incidentAddress } from "../_addresses.ts";

/** What the accounts of other incidents say to a question, and the way there. */
export function ElsewhereNotes({ question }: { question: Question }) {
  return question.elsewhere.map(({ incident, title, because }) => (
    <p key={incident} className="card-note" data-part="card-note">
      {because} <a href={incidentAddress(incident)}>{title}</a>
    </p>
  ));
}
