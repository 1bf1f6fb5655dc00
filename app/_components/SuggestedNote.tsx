import type { QuestionHead } from "../_view/question-head.ts";
import { Words } from "./Words.tsx";

/** What a suggested question is, from whom, and where to read how it was found. */
export function SuggestedNote({ origin }: Pick<QuestionHead, "origin">) {
  const { rule, proposed } = origin;
  return (
    <p
      className="mt-3 font-sans text-86 text-soft in-[.card]:border-t in-[.card]:border-rule in-[.card]:pt-3.5 print:text-[1em]"
      data-part="suggested-note"
    >
      {proposed ? (
        <>
          Proposed by {rule !== undefined && "the comparison engine and by "}
          <Words>{proposed.by}</Words>; its quotations were found in the texts word for word. No editor has confirmed
          it.{" "}
        </>
      ) : (
        "Suggested by the comparison engine; no editor has confirmed it. "
      )}
      <HowFound origin={origin} />
    </p>
  );
}

/** The way to where it is told how a question was found; nothing where an editor’s draft names no way. */
export function HowFound({ origin: { rule, proposed } }: Pick<QuestionHead, "origin">) {
  return (
    <>
      {rule !== undefined && <a href={rule}>How it was found</a>}
      {rule !== undefined && proposed?.how !== undefined && " · "}
      {proposed?.how !== undefined && <a href={proposed.how}>What a language model may propose</a>}
    </>
  );
}

/** Of a question that an editor or a reader has confirmed: that a language model had proposed it. Nothing where none had. */
export function ProposedFirst({ origin: { proposed } }: Pick<QuestionHead, "origin">) {
  if (!proposed) return null;
  const by = <Words>{proposed.by}</Words>;
  return (
    <p className="mt-3 font-sans text-86 text-soft print:text-[1em] judging:hidden" data-part="proposed-first">
      First proposed by {proposed.how === undefined ? by : <a href={proposed.how}>{by}</a>}; confirmed since by a
      person.
    </p>
  );
}

/** The word by which a suggestion is known wherever it stands. */
export function SuggestedWord() {
  return (
    <span className="font-sans text-86 font-normal text-soft italic print:text-[1em]" data-part="suggested-word">
      Suggested
    </span>
  );
}
