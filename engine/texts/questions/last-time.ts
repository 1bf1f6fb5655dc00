import type { Description, Found, QuestionRule } from "./rule.ts";

const reach = 9;
/** “Eruption” and “erupted” begin with the same letters. */
const head = 4;

/**
 * The year in which the same happened for the last time before. Left out: “Last year”; records that are not of the last
 * time.
 */
export const lastTime: QuestionRule = {
  id: "last-time",
  ask: "When did it last happen before?",
  of: "the last time",
  course: "stands",
  earns: "answer",
  background: true,
  looksAt: "moments",
  find: ({ tokens }, sentence): Found[] => {
    const found: Found[] = [];
    for (let at = sentence.first; at < sentence.after; at += 1) {
      if (!/^(last|previous|first)$/.test(tokens[at]?.fold ?? "")) continue;
      const year = sentence.moments.find(
        ({ first, year }) => year !== undefined && first > at && first - at <= reach + 3,
      );
      const noun = tokens
        .slice(at + 1, at + 4)
        .find(
          ({ kind, fold }) =>
            kind === "word" && fold.length > head && !/^(reported|major|known|such|since|years?)$/.test(fold),
        );
      if (year?.year === undefined || !noun) continue;
      found.push({
        first: at,
        after: year.after,
        answer: {
          kind: "number",
          low: year.year,
          high: year.year,
          said: "exact",
          step: 0,
          of: "all",
          unit: "year",
          hedged: false,
        },
        topic: `${tokens[at]?.fold ?? ""} ${noun.fold.slice(0, head)}`,
      });
    }
    return found;
  },
};

export const aboutLastTime: Description = {
  answers: "The year in which the same happened for the last time before.",
  ignores: "“Last year”; records that are not of the last time.",
  examples: [
    { shows: "agree", a: "The last eruption was in 1998.", b: "The mountain last erupted in 1998." },
    { shows: "conflict", a: "The last eruption was in 1998.", b: "The mountain last erupted in 2011." },
    { shows: "nothing", a: "Last year there were two.", b: "She was born in 1998." },
  ],
};
