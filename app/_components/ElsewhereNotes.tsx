import type { QuestionHead } from "../_view/question-head.ts";
import { LinkTo } from "./LinkTo.tsx";

/** What the accounts of other incidents say to a question, and the way there. */
export function ElsewhereNotes({ elsewhere }: Pick<QuestionHead, "elsewhere">) {
  return elsewhere.map(({ incident, because, title, address }) => (
    <p key={incident} className="card-note">
      {because} <LinkTo href={address}>{title}</LinkTo>
    </p>
  ));
}
