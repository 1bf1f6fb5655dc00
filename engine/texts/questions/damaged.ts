import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of buildings, vehicles or other things that were damaged. Left out: what was destroyed. */
export const damaged: QuestionRule = counted({
  id: "damaged",
  ask: "How many were damaged?",
  of: "the number damaged",
  course: "grows",
  events: ["damaged"],
  counts: "things",
});

export const aboutDamaged: Description = {
  answers: "The number of buildings, vehicles or other things that were damaged.",
  ignores: "What was destroyed.",
  examples: [
    { shows: "agree", a: "85 houses were damaged.", b: "The blast damaged 85 homes." },
    { shows: "conflict", a: "85 houses were damaged.", b: "The blast damaged 40 homes." },
    { shows: "withheld", a: "The blast damaged 3 facilities.", b: "85 locations were damaged." },
    { shows: "nothing", a: "The scandal damaged the firm.", b: "85 houses were rebuilt." },
  ],
};
