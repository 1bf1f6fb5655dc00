import { counted } from "./counted.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The number of buildings, vehicles or other things that were destroyed. Left out: what was only damaged. */
export const destroyed: QuestionRule = counted({
  id: "destroyed",
  ask: "How many were destroyed?",
  of: "the number destroyed",
  course: "grows",
  events: ["destroyed"],
  counts: "things",
});

export const aboutDestroyed: Description = {
  answers: "The number of buildings, vehicles or other things that were destroyed.",
  ignores: "What was only damaged.",
  examples: [
    { shows: "agree", a: "36 houses burned down.", b: "The fire destroyed 36 homes." },
    { shows: "conflict", a: "The fire destroyed 36 homes.", b: "12 houses were destroyed." },
    { shows: "detail", a: "The fire destroyed dozens of homes.", b: "36 houses burned down." },
    { shows: "withheld", a: "The fire destroyed 36 homes.", b: "The fire destroyed nine cars." },
    { shows: "nothing", a: "36 houses were threatened.", b: "40 people collapsed in the heat." },
  ],
};
