import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of places or things that were struck. Left out: how many were fired; people. */
export const hit: QuestionRule = counted({
  id: "hit",
  ask: "How many were hit?",
  of: "the number hit",
  course: "stands",
  events: ["hit"],
  counts: "things",
});

export const aboutHit: Description = {
  answers: "The number of places or things that were struck.",
  ignores: "How many were fired; people.",
  examples: [
    { shows: "agree", a: "The army struck 85 targets.", b: "85 locations were hit." },
    { shows: "conflict", a: "The army struck 85 targets.", b: "The army struck 60 targets." },
    { shows: "detail", a: "The army struck more than 85 targets.", b: "Dozens of positions were hit." },
    { shows: "withheld", a: "The army struck 3 facilities.", b: "85 locations were hit." },
    { shows: "nothing", a: "He struck three people.", b: "The strike hit the economy." },
  ],
};
