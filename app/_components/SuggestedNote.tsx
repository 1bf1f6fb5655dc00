import { questionRules } from "../../engine/texts/questions/index.ts";
import type { Question } from "../../library/shelf.ts";
import { ruleAddress } from "../_addresses.ts";

/** What a suggested question is, and where to read how it was found. */
export function SuggestedNote({ question }: { question: Question }) {
  return (
    <p className="suggested-note" data-part="suggested-note">
      Suggested by the comparison engine; no editor has confirmed it. <HowFound question={question} />
    </p>
  );
}

/** The way to the rule by which a question was found; nothing where an editor’s draft names none. */
export function HowFound({ question: { rule } }: { question: Question }) {
  if (rule === undefined || !questionRules.some(({ id }) => id === rule)) return null;
  return <a href={ruleAddress(rule)}>How it was found</a>;
}

/** The word by which a suggestion is known wherever it stands. */
export function SuggestedWord() {
  return (
    <span className="suggested-word" data-part="suggested-word">
      Suggested
    </span>
  );
}
