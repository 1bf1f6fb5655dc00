import { measured } from "./measured.ts";
import type { QuestionRule } from "./rule.ts";

/** How long an event, a strike, a siege or a closure lasted. “Three days ago”; ages; prison terms. */
export const duration: QuestionRule = measured({
  id: "duration",
  ask: "How long did it last?",
  of: "the duration",
  answers: "How long an event, a strike, a siege or a closure lasted.",
  ignores: "“Three days ago”; ages; prison terms.",
  course: "stands",
  kinds: ["duration"],
  topics: [
    ["strike", "strike walkout stoppage"],
    ["siege", "siege standoff stand-off"],
    ["fire", "burned burning blaze fire flames put extinguish"],
    ["closure", "closed reopened shut"],
    ["race", "won finished race marathon"],
    ["escape", "gone spent inside"],
    ["", "lasted last took lasting raid attack"],
  ],
  not: "ago earlier later before after old prison jail since notice behind",
  examples: [],
});
