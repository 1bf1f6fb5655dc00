import { months } from "../words/calendar.ts";
import { anyone } from "../words/people.ts";
import type { Description, Found, QuestionRule } from "./rule.ts";

/** Nouns of which an account often has several numbers, or for which there are questions of their own. */
const notAsked: ReadonlySet<string> = new Set(
  "times points goals seats votes sets games counts others dead deaths lives injuries years-old degrees copies sides ways parts reasons occasions".split(
    " ",
  ),
);

/**
 * How many of anything else, where two accounts say it in sentences that are alike. Left out: numbers of which nothing tells
 * that they are of the same: those in sentences with little in common.
 */
export const number: QuestionRule = {
  id: "number",
  ask: "How many were there?",
  askOf: (things) => `How many ${things}?`,
  of: "the number",
  course: "moves",
  inContext: true,
  looksAt: "quantities",
  find: (_, sentence): Found[] =>
    sentence.quantities.flatMap((quantity): Found[] => {
      const { kind, noun, value, part, further, first, after, at, low, high, said } = quantity;
      if (kind !== "count" || part || further || !noun || value < 2 || !Number.isInteger(value)) return [];
      if (!noun.fold.endsWith("s") || anyone.has(noun.fold) || notAsked.has(noun.fold) || months.has(noun.fold))
        return [];
      if (sentence.counts.some((count) => count.quantity.at === at)) return [];
      return [
        {
          first,
          after: Math.max(after, noun.at + 1),
          answer: { kind: "number", low, high, said, step: 1, of: "all", hedged: false },
          topic: noun.fold,
        },
      ];
    }),
};

export const aboutNumber: Description = {
  answers: "How many of anything else, where two accounts say it in sentences that are alike.",
  ignores: "Numbers of which nothing tells that they are of the same: those in sentences with little in common.",
  examples: [
    {
      shows: "agree",
      a: "Ballot papers ran out in eleven towns, the party said.",
      b: "In eleven towns ballot papers had run out by noon.",
    },
    {
      shows: "conflict",
      a: "Ballot papers ran out in eleven towns, the party said.",
      b: "Voting was extended in three towns where ballot papers had run out.",
    },
    { shows: "nothing", a: "Ten engines came to the fire.", b: "The yard builds two engines a week." },
  ],
};
