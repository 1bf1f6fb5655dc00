import { measured } from "./measured.ts";
import type { QuestionRule } from "./rule.ts";

/** The time in prison that a court sets. What the prosecution asked for, with its voice, is an answer too. */
export const sentence: QuestionRule = measured({
  id: "sentence",
  ask: "How long is the sentence?",
  of: "the sentence",
  answers: "The time in prison that a court sets.",
  ignores: "What the prosecution asked for, with its voice, is an answer too.",
  course: "stands",
  kinds: ["duration"],
  topics: [["", "jailed jail prison imprisonment sentenced sentence bars"]],
  not: "ago earlier later old",
  examples: [],
});
