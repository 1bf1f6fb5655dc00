import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who were in a vehicle, with crew. Left out: how many it can hold. */
export const aboard: QuestionRule = counted({
  id: "aboard",
  ask: "How many were on board?",
  of: "the number on board",
  course: "stands",
  events: ["aboard"],
  counts: "people",
  answersNone: false,
});

export const aboutAboard: Description = {
  answers: "The number of people who were in a vehicle, with crew.",
  ignores: "How many it can hold.",
  examples: [
    { shows: "agree", a: "The jet had 162 people on board.", b: "The jet was carrying 162 passengers." },
    { shows: "conflict", a: "180 people were on board.", b: "140 people were on board." },
    { shows: "detail", a: "About 180 people were on board.", b: "176 people were on board." },
    { shows: "withheld", a: "An unknown number of people were on board.", b: "140 people were on board." },
    { shows: "nothing", a: "The ferry was carrying 30 cars.", b: "The ferry may carry 400 people." },
  ],
};
