import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of flights, trains or matches that did not take place. Left out: delays. */
export const cancelled: QuestionRule = counted({
  id: "cancelled",
  ask: "How many were cancelled?",
  of: "the number cancelled",
  course: "grows",
  events: ["cancelled"],
  counts: "things",
});

export const aboutCancelled: Description = {
  answers: "The number of flights, trains or matches that did not take place.",
  ignores: "Delays.",
  examples: [
    { shows: "agree", a: "140 flights were cancelled.", b: "Airlines cancelled 140 flights." },
    { shows: "conflict", a: "140 flights were cancelled.", b: "Airlines cancelled 86 flights." },
    { shows: "withheld", a: "140 flights were cancelled.", b: "Nine trains were cancelled." },
    { shows: "nothing", a: "140 flights were late.", b: "The club cancelled two contracts of players." },
  ],
};
