import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who were admitted to hospital. Left out: visitors and staff. */
export const hospital: QuestionRule = counted({
  id: "hospital",
  ask: "How many were taken to hospital?",
  of: "the number taken to hospital",
  course: "grows",
  events: ["hospital"],
  counts: "people",
});

export const aboutHospital: Description = {
  answers: "The number of people who were admitted to hospital.",
  ignores: "Visitors and staff.",
  examples: [
    { shows: "agree", a: "Twelve people were taken to hospital.", b: "Twelve were hospitalised." },
    { shows: "conflict", a: "12 of them were taken to hospital.", b: "21 were admitted to hospital." },
    { shows: "detail", a: "Dozens of people were taken to hospital.", b: "36 people were hospitalised." },
    {
      shows: "withheld",
      a: "An unknown number of people were taken to hospital.",
      b: "Twelve people were taken to hospital.",
    },
    { shows: "nothing", a: "The hospital has 300 beds.", b: "He admitted two thefts." },
  ],
};
