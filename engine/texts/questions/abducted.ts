import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who were abducted, or held hostage. Left out: those whom the police arrested. */
export const abducted: QuestionRule = counted({
  id: "abducted",
  ask: "How many were taken?",
  of: "the number taken",
  course: "moves",
  events: ["abducted"],
  counts: "people",
  whoever: true,
});

export const aboutAbducted: Description = {
  answers: "The number of people who were abducted, or held hostage.",
  ignores: "Those whom the police arrested.",
  examples: [
    { shows: "agree", a: "Gunmen kidnapped 52 pupils.", b: "52 boys were abducted." },
    { shows: "conflict", a: "Gunmen kidnapped 52 pupils.", b: "67 boys were abducted." },
    { shows: "nothing", a: "Gunmen kidnapped 52 pupils.", b: "Police arrested 67 men." },
  ],
};
