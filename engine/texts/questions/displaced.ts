import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people who fled, were evacuated or lost their homes. Left out: houses; those who were told to be ready. */
export const displaced: QuestionRule = counted({
  id: "displaced",
  ask: "How many had to leave their homes?",
  of: "the number who had to leave",
  course: "grows",
  events: ["displaced"],
  counts: "people",
});

export const aboutDisplaced: Description = {
  answers: "The number of people who fled, were evacuated or lost their homes.",
  ignores: "Houses; those who were told to be ready.",
  examples: [
    { shows: "agree", a: "6,000 people have been moved.", b: "About 6,000 villagers were evacuated." },
    {
      shows: "conflict",
      a: "Exactly 3,000 residents have been evacuated.",
      b: "1,200 people had to leave their homes.",
    },
    { shows: "detail", a: "Thousands of people fled.", b: "9,000 people were displaced." },
    { shows: "withheld", a: "An unknown number of people fled.", b: "9,000 people fled." },
    { shows: "nothing", a: "Nine people were told to pack.", b: "Soldiers moved 40 cows." },
  ],
};
