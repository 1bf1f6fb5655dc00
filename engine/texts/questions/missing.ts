import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who have not been found. Left out: things that are missing. */
export const missing: QuestionRule = counted({
  id: "missing",
  ask: "How many are missing?",
  of: "the number missing",
  course: "shrinks",
  events: ["missing"],
  counts: "people",
});

export const aboutMissing: Description = {
  answers: "The number of people who have not been found.",
  ignores: "Things that are missing.",
  examples: [
    { shows: "agree", a: "Two people are still missing.", b: "Two are still missing." },
    { shows: "conflict", a: "Twelve miners are missing.", b: "18 miners are missing." },
    { shows: "withheld", a: "An unknown number of miners are missing.", b: "18 miners are missing." },
    { shows: "nothing", a: "300 tonnes of copper are missing.", b: "The report is missing." },
  ],
};
