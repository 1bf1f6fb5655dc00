import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of people at a protest, a strike, a match or a race. Left out: those who were expected. */
export const crowd: QuestionRule = counted({
  id: "crowd",
  ask: "How many took part?",
  of: "the number who took part",
  course: "stands",
  leastShare: 0.1,
  events: ["crowd"],
  counts: "people",
  answersNone: false,
  whoever: true,
});

export const aboutCrowd: Description = {
  answers: "The number of people at a protest, a strike, a match or a race.",
  ignores: "Those who were expected.",
  examples: [
    { shows: "agree", a: "18,000 people took part.", b: "Tesfa won ahead of 18,000 runners." },
    { shows: "conflict", a: "Police put the crowd at 8,000 people.", b: "More than 50,000 people marched." },
    { shows: "detail", a: "Thousands of people marched.", b: "8,000 people marched." },
    { shows: "withheld", a: "An unknown number of people marched.", b: "8,000 people marched." },
    { shows: "nothing", a: "Organisers expect 20,000 people.", b: "They walked 20 miles." },
  ],
};
