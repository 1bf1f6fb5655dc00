import { measured } from "./measured.ts";
import type { QuestionRule } from "./rule.ts";

/** Heights, depths and falls. Distances along the ground. */
export const height: QuestionRule = measured({
  id: "height",
  ask: "How high, or how deep?",
  of: "the height",
  answers: "Heights, depths and falls.",
  ignores: "Distances along the ground.",
  course: "stands",
  kinds: ["length"],
  topics: [
    ["plume", "ash column cloud plume smoke"],
    ["fall", "fell fall drop dropped plunged plunge falling"],
    ["wave", "wave waves tsunami surge"],
    ["rise", "rose rise risen rising"],
    ["depth", "deep depth underground"],
  ],
  not: "from north south east west away",
  examples: [],
});
