import type { QuestionHead } from "../_view/question-head.ts";

/** What a suggested question is, and where to read how it was found. */
export function SuggestedNote({ foundBy }: Pick<QuestionHead, "foundBy">) {
  return (
    <p
      className="mt-3 font-sans text-86 text-soft in-[.card]:border-t in-[.card]:border-rule in-[.card]:pt-3.5 print:text-[1em]"
      data-part="suggested-note"
    >
      Suggested by the comparison engine; no editor has confirmed it. <HowFound foundBy={foundBy} />
    </p>
  );
}

/** The way to the rule by which a question was found; nothing where an editor’s draft names none. */
export function HowFound({ foundBy }: Pick<QuestionHead, "foundBy">) {
  return foundBy === undefined ? null : <a href={foundBy}>How it was found</a>;
}

/** The word by which a suggestion is known wherever it stands. */
export function SuggestedWord() {
  return (
    <span className="font-sans text-86 font-normal text-soft italic print:text-[1em]" data-part="suggested-word">
      Suggested
    </span>
  );
}
