import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who are trapped, buried or stranded. Left out: those who are missing. */
export const trapped: QuestionRule = counted({
  id: "trapped",
  ask: "How many are trapped?",
  of: "the number trapped",
  course: "shrinks",
  events: ["trapped"],
  counts: "people",
});

export const aboutTrapped: Description = {
  answers: "The number of people who are trapped, buried or stranded.",
  ignores: "Those who are missing.",
  examples: [
    { shows: "agree", a: "Seven miners are trapped.", b: "The collapse left seven men trapped." },
    { shows: "conflict", a: "Seven people are trapped.", b: "Twelve people were trapped underground." },
    { shows: "nothing", a: "Seven miners are trapped.", b: "Seven miners are missing." },
  ],
};
