import { phrases } from "../words/phrases.ts";
import type { Description, QuestionRule } from "./rule.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** Whether a court found a person guilty. Left out: charges; what the prosecution asked for. */
export const verdict: QuestionRule = yesOrNo({
  id: "verdict",
  ask: "What did the court find?",
  of: "the verdict",
  course: "stands",
  yes: phrases(
    `found guilty, convicted of, was convicted, were convicted, been convicted, convicted him, convicted her, found * guilty`,
  ),
  no: phrases(
    `acquitted, found not guilty, not guilty, was cleared, cleared of, cleared * of, were cleared, found innocent, charges * dismissed`,
  ),
});

export const aboutVerdict: Description = {
  answers: "Whether a court found a person guilty.",
  ignores: "Charges; what the prosecution asked for.",
  examples: [
    { shows: "agree", a: "He was found guilty of fraud.", b: "The banker had been convicted of fraud." },
    { shows: "conflict", a: "He was convicted of poisoning milk.", b: "He was acquitted of poisoning milk." },
    { shows: "nothing", a: "He is charged with fraud.", b: "The guilty feeling remained." },
  ],
};
