import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who fell ill, and of cases of a disease. Left out: those in hospital, who are counted apart. */
export const infected: QuestionRule = counted({
  id: "infected",
  ask: "How many fell ill?",
  of: "the number who fell ill",
  course: "grows",
  events: ["infected"],
  counts: "people",
});

export const aboutInfected: Description = {
  answers: "The number of people who fell ill, and of cases of a disease.",
  ignores: "Those in hospital, who are counted apart.",
  examples: [
    { shows: "agree", a: "The food made 75 guests sick.", b: "The wedding left 75 people ill." },
    { shows: "conflict", a: "340 people had fallen ill.", b: "512 people had fallen ill." },
    { shows: "detail", a: "Dozens of people fell ill.", b: "75 people fell ill." },
    { shows: "withheld", a: "An unknown number of people fell ill.", b: "75 people fell ill." },
    { shows: "nothing", a: "The court has 40 cases to hear in May.", b: "The cows were ill." },
  ],
};
