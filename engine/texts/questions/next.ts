import { tellingStems } from "../reading/telling-stems.ts";
import type { Description, Found, QuestionRule } from "./rule.ts";

const promises: ReadonlySet<string> = new Set(["will", "would", "shall"]);
const announced: ReadonlySet<string> = new Set(["announced", "promised", "pledged", "vowed"]);
const notNext: ReadonlySet<string> = new Set(["have", "cost", "like"]);
const reach = 10;
/** Fewer words tell too little to compare. */
const fewest = 2;

/** Steps that are promised, planned or announced. Left out: forecasts; what might have been. */
export const next: QuestionRule = {
  id: "next",
  ask: "What is to come next?",
  of: "what comes next",
  course: "stands",
  apart: true,
  words: [...promises, ...announced, "is", "are", "due"],
  find: ({ tokens }, sentence): Found[] => {
    for (let at = sentence.first; at < sentence.after; at += 1) {
      const fold = tokens[at]?.fold ?? "";
      const isTo = /^(is|are)$/.test(fold) && tokens[at + 1]?.fold === "to" && tokens[at + 2]?.fold !== "blame";
      const isDue = fold === "due" && tokens[at + 1]?.fold === "to";
      const begins = isTo || isDue ? at + 2 : announced.has(fold) || promises.has(fold) ? at + 1 : 0;
      if (begins === 0) continue;
      if (promises.has(fold) && notNext.has(tokens[at + 1]?.fold ?? "")) continue;
      let after = begins;
      while (after < Math.min(sentence.after, begins + reach) && !/^[.;"]$/.test(tokens[after]?.fold ?? "")) after += 1;
      const stems = tellingStems(tokens, begins, after);
      if (stems.length >= fewest || promises.has(fold)) {
        // “There will be no appeal”
        const denied =
          /^(no|not|never)$/.test(tokens[begins]?.fold ?? "") ||
          (tokens[begins]?.fold === "be" && tokens[begins + 1]?.fold === "no");
        return [{ first: at, after, answer: { kind: "theme", stems, denied } }];
      }
    }
    return [];
  },
};

export const aboutNext: Description = {
  answers: "Steps that are promised, planned or announced.",
  ignores: "Forecasts; what might have been.",
  examples: [
    {
      shows: "agree",
      a: "The alliance announced another march next Saturday.",
      b: "It said that it would march again next Saturday.",
    },
    { shows: "nothing", a: "It would have cost more.", b: "They marched on Saturday." },
  ],
};
