import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who were hurt. Left out: a number that is given for the dead and the injured together. */
export const injured: QuestionRule = counted({
  id: "injured",
  ask: "How many were injured?",
  of: "the number injured",
  course: "grows",
  events: ["injured", "casualties"],
  counts: "people",
});

export const aboutInjured: Description = {
  answers: "The number of people who were hurt.",
  ignores: "A number that is given for the dead and the injured together.",
  examples: [
    { shows: "agree", a: "No one was injured.", b: "Nobody had been hurt." },
    { shows: "agree", a: "Four were killed and six injured.", b: "The crash injured six people." },
    { shows: "conflict", a: "57 were injured.", b: "The crash killed four people, injuring 43 others." },
    { shows: "withheld", a: "The blast caused 45 casualties.", b: "Eleven people were wounded." },
    { shows: "nothing", a: "30 people were killed or injured.", b: "He was not injured." },
  ],
};
