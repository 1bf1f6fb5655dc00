import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of missiles, rockets, drones, shells or shots that were fired. Left out: missiles that did not hit; stocks. */
export const fired: QuestionRule = counted({
  id: "fired",
  ask: "How many were fired?",
  of: "the number fired",
  course: "stands",
  events: ["fired"],
  counts: "things",
  answersNone: true,
});

export const aboutFired: Description = {
  answers: "The number of missiles, rockets, drones, shells or shots that were fired.",
  ignores: "Missiles that did not hit; stocks.",
  examples: [
    { shows: "agree", a: "Fifteen missiles were fired at the base.", b: "Attackers launched 15 missiles." },
    { shows: "conflict", a: "The army fired 24 missiles.", b: "The army fired 11 missiles." },
    { shows: "detail", a: "The army fired dozens of missiles.", b: "The army fired 36 missiles." },
    { shows: "withheld", a: "The army fired 24 missiles.", b: "The army fired 11 drones." },
    { shows: "nothing", a: "None of the missiles hit the base.", b: "The firm fired 40 workers." },
  ],
};
