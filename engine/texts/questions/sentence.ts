import { measured } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The time in prison that a court sets. Left out: what the prosecution asked for, with its voice, is an answer too. */
export const sentence: QuestionRule = measured({
  id: "sentence",
  ask: "How long is the sentence?",
  of: "the sentence",
  course: "stands",
  kinds: ["duration"],
  topics: [["", "jailed jail prison imprisonment sentenced sentence bars given"]],
  not: "ago earlier later old",
});

export const aboutSentence: Description = {
  answers: "The time in prison that a court sets.",
  ignores: "What the prosecution asked for, with its voice, is an answer too.",
  examples: [
    { shows: "agree", a: "He was jailed for 12 years.", b: "He was sentenced to 12 years in prison." },
    { shows: "conflict", a: "He was jailed for 12 years.", b: "A judge sentenced him to nine years in prison." },
    { shows: "detail", a: "He was jailed for more than ten years.", b: "He was sentenced to 12 years in prison." },
    { shows: "nothing", a: "He was jailed 12 years ago.", b: "He worked in Rome for two years." },
  ],
};
