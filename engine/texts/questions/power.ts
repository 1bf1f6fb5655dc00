import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of homes without electricity. Left out: homes to which power was restored. */
export const power: QuestionRule = counted({
  id: "power",
  ask: "How many were without power?",
  of: "the number without power",
  course: "shrinks",
  events: ["power"],
  counts: "things",
});

export const aboutPower: Description = {
  answers: "The number of homes without electricity.",
  ignores: "Homes to which power was restored.",
  examples: [
    { shows: "agree", a: "20,000 homes were without power.", b: "20,000 households were without electricity." },
    { shows: "conflict", a: "20,000 homes were without power.", b: "9,000 homes were without power." },
    { shows: "withheld", a: "20,000 homes were without power.", b: "400 schools were without power." },
    { shows: "nothing", a: "The party is without power.", b: "Power has returned to 300 homes." },
  ],
};
