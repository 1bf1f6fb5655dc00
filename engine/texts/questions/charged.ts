import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who were charged with a crime. Left out: arrests. */
export const charged: QuestionRule = counted({
  id: "charged",
  ask: "How many were charged?",
  of: "the number charged",
  course: "grows",
  events: ["charged"],
  counts: "people",
});

export const aboutCharged: Description = {
  answers: "The number of people who were charged with a crime.",
  ignores: "Arrests.",
  examples: [
    { shows: "agree", a: "Five men were charged.", b: "Prosecutors charged five people." },
    { shows: "conflict", a: "Five people were charged.", b: "Three people were charged." },
    { shows: "withheld", a: "An unknown number of people were charged.", b: "Five men were charged." },
    { shows: "nothing", a: "The firm charged 20 crowns for entry.", b: "Five men were questioned." },
  ],
};
