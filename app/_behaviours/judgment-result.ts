import { withinQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { Asked } from "./asked.ts";
import { editorsAnswer, editorsInWords, editorsSpans } from "./editors-answer.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { answersOf, outcomeOf, pointedAt, type Outcome } from "./judgments.ts";
import { button, make } from "./make.ts";
import { whoSays } from "./who-says.ts";

/** What compares the reader's answer with the editors', in words. */
const outcomes = (suggested: boolean, editors = whoSays()): Record<Outcome, string> => ({
  same: suggested ? "The same is suggested." : `${editors.atBeginning} ${editors.says} the same.`,
  other: suggested ? "Something else is suggested." : `${editors.atBeginning} ${editors.says} something else.`,
  "left open": "The comparison engine did not judge it.",
  tie: "Most hands are for more than one.",
  "cannot tell": "You could not tell.",
  "not judged": "You did not judge this.",
});

/** Shows after the reveal what the reader said and what the editors say. */
export function showResult(into: HTMLElement, judged: JudgedPair, asked: Asked, again: () => void): void {
  const judgment = judged.judgmentOf(asked);
  const { suggested } = editorsAnswer(asked);
  const editors = editorsInWords(judged, asked);
  const outcome = outcomeOf(judgment, editors.choice);
  const yours = answersOf(judgment).map((kind) => judged.choices.get(kind)?.word ?? kind);
  const line = (name: string, words: string) => make("p", "", make("b", "", `${name}: `), words);
  into.dataset["outcome"] = outcome;
  into.replaceChildren(
    line("You", yours.join(", ")),
    line(suggested ? "Suggested" : whoSays().atBeginning, editors.words),
    make("p", "font-strong", outcomes(suggested)[outcome]),
    ...(["a", "b"] as const).flatMap((side) => wordsPointedAt(side, judged, asked, suggested)),
    ...(judgment.reason === "" ? [] : [line("Your reason", judgment.reason)]),
    make("p", "flex flex-wrap items-center gap-x-8 gap-y-4", button("Judge again", again, "tool border-current")),
  );
}

/** Whether the reader pointed to the words that are marked; nothing where they pointed to none. */
function wordsPointedAt(
  side: "a" | "b",
  { texts, blind, judgmentOf }: JudgedPair,
  asked: Asked,
  suggested: boolean,
): HTMLElement[] {
  const pointed = judgmentOf(asked)[side];
  const marked = editorsSpans(asked[side], texts[side]);
  const where = pointedAt(pointed, marked);
  if (!pointed || where === "none") return [];
  const who = suggested ? "the engine" : whoSays().who;
  const said =
    where === "the same words"
      ? `you pointed to the words that ${who} marked`
      : marked.length === 0
        ? `${who} marked nothing`
        : `${who} marked other words`;
  return [make("p", "", `In ${blind.nameOf(side)}, ${said}: `, make("q", "", withinQuotationMarks(pointed.quote)))];
}
