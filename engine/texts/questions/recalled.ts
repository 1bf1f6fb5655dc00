import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of things that a maker takes back. Left out: people who recall something. */
export const recalled: QuestionRule = counted({
  id: "recalled",
  ask: "How many were recalled?",
  of: "the number recalled",
  course: "stands",
  events: ["recalled"],
  counts: "things",
});

export const aboutRecalled: Description = {
  answers: "The number of things that a maker takes back.",
  ignores: "People who recall something.",
  examples: [
    { shows: "agree", a: "The firm is recalling 15,000 bears.", b: "15,000 bears were recalled." },
    { shows: "conflict", a: "The firm is recalling 48,000 cars.", b: "84,000 vehicles are affected." },
    { shows: "withheld", a: "The firm is recalling 48,000 cars.", b: "The firm recalled 900 engines." },
    { shows: "nothing", a: "He recalled two summers.", b: "The cars cost 48,000 crowns." },
  ],
};
