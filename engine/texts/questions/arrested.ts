import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/**
 * The number of people who were arrested or detained. Left out: those who were charged or sought; the ages of those
 * arrested.
 */
export const arrested: QuestionRule = counted({
  id: "arrested",
  ask: "How many were arrested?",
  of: "the number arrested",
  course: "grows",
  events: ["arrested"],
  counts: "people",
});

export const aboutArrested: Description = {
  answers: "The number of people who were arrested or detained.",
  ignores: "Those who were charged or sought; the ages of those arrested.",
  examples: [
    { shows: "agree", a: "12 people were arrested.", b: "A dozen demonstrators were detained." },
    { shows: "conflict", a: "Three men have been arrested.", b: "Nobody has been arrested." },
    { shows: "detail", a: "Dozens of people were arrested.", b: "Police arrested 36 people." },
    { shows: "withheld", a: "An unknown number of people were arrested.", b: "Police arrested six people." },
    { shows: "nothing", a: "A 42-year-old man was questioned.", b: "Police want to arrest two men." },
  ],
};
