import { measured } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/**
 * How long an event, a strike, a siege or a closure lasted. Left out: “Three days ago”; ages; prison terms; what nothing
 * tells the length of, where the text gives other lengths.
 */
export const duration: QuestionRule = measured({
  id: "duration",
  ask: "How long did it last?",
  of: "the duration",
  course: "stands",
  kinds: ["duration"],
  topics: [
    ["strike", "strike walkout stoppage"],
    ["siege", "siege standoff stand-off"],
    ["fire", "burned burning blaze fire flames extinguish extinguished"],
    ["closure", "closed reopened shut blocked reopen"],
    ["race", "won finished race marathon"],
    ["escape", "gone spent inside"],
    [
      "outage",
      "outage blackout power electricity restored service offline online login log idle standstill action back",
    ],
    ["fighting", "fighting battle clash clashes shelling gun gunfire firefight shooting firing exchange"],
    ["talks", "negotiations talks"],
    ["", "lasted last took lasting continued raid attack ordeal operation"],
  ],
  loose: "for after within in lasting",
  not: "ago earlier later before after old prison jail since notice behind",
});

export const aboutDuration: Description = {
  answers: "How long an event, a strike, a siege or a closure lasted.",
  ignores:
    "“Three days ago”; ages; prison terms; what nothing tells the length of, where the text gives other lengths.",
  examples: [
    { shows: "agree", a: "The strike lasted 48 hours.", b: "The strike lasted two days." },
    {
      shows: "conflict",
      a: "She won the marathon in two hours and nine minutes.",
      b: "She won the marathon in two hours and eleven minutes.",
    },
    { shows: "detail", a: "The fire burned for more than six hours.", b: "The fire took eight hours to put out." },
    { shows: "nothing", a: "The fire was three days ago.", b: "A 30-year-old man put out the fire." },
  ],
};
