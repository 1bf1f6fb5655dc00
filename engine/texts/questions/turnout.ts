import { measured } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The share of voters who voted, or of a staff who went on strike. Left out: shares of the vote. */
export const turnout: QuestionRule = measured({
  id: "turnout",
  ask: "How many voted?",
  of: "the turnout",
  course: "stands",
  kinds: ["percent"],
  topics: [
    ["", "turnout participation voters entitled electorate eligible polls joined walkout strikers stayed part stopped"],
  ],
  not: "against votes vote majority",
});

export const aboutTurnout: Description = {
  answers: "The share of voters who voted, or of a staff who went on strike.",
  ignores: "Shares of the vote.",
  examples: [
    { shows: "agree", a: "Turnout was 61%.", b: "61 per cent of voters turned out." },
    { shows: "conflict", a: "Turnout was 61%.", b: "Turnout was 48%." },
    { shows: "detail", a: "Turnout was more than 60%.", b: "Turnout was 61%." },
    { shows: "nothing", a: "He won 61% of the vote.", b: "Prices rose by 61%." },
  ],
};
