import { measured } from "./measured.ts";
import type { QuestionRule } from "./rule.ts";

/** The share of voters who voted. Shares of the vote. */
export const turnout: QuestionRule = measured({
  id: "turnout",
  ask: "How many voted?",
  of: "the turnout",
  answers: "The share of voters who voted.",
  ignores: "Shares of the vote.",
  course: "stands",
  kinds: ["percent"],
  topics: [["", "turnout turned"]],
  not: "of",
  examples: [],
});
