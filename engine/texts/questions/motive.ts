import { phraseTable } from "../reading/phrase-table.ts";
import { tellingStems } from "../reading/telling-stems.ts";
import type { Description, Found, QuestionRule } from "./rule.ts";
import { phrases } from "../words/phrases.ts";

const alwaysAt = phraseTable(
  phrases(`
    in protest at, in protest against, in retaliation for, in response to, in revenge for, to demand, demanding, to
    protest against, protested against, a dispute over, motive was, revenge for, retaliation for, reprisal for, are
    demanding, calling for, angered by, anger over, anger at, to press for
  `).map((phrase) => ({ words: phrase.split(" ") })),
);
/** “Over” and “against” tell a motive where a protest or a strike stands before. */
const protests: ReadonlySet<string> = new Set(
  "strike protest march marched walkout rally protested rallied stoppage demonstration marching demonstrated".split(
    " ",
  ),
);
const reach = 7;

/** Why it was done: what a protest or a strike is over, what an attack answers. Left out: causes of accidents. */
export const motive: QuestionRule = {
  id: "motive",
  ask: "Why was it done?",
  of: "the motive",
  course: "stands",
  words: [...alwaysAt.firstWords, "over", "against"],
  find: ({ tokens }, sentence): Found[] => {
    const found: Found[] = [];
    let protest = false;
    for (let at = sentence.first; at < sentence.after; at += 1) {
      const fold = tokens[at]?.fold ?? "";
      protest ||= protests.has(fold);
      const phrase = alwaysAt(tokens, at)?.words;
      const length = phrase?.length ?? (protest && (fold === "over" || fold === "against") ? 1 : 0);
      if (length === 0) continue;
      let after = at + length;
      while (
        after < Math.min(sentence.after, at + length + reach) &&
        !/^([.,;:"]|on|said|when|after)$/.test(tokens[after]?.fold ?? "")
      )
        after += 1;
      const stems = tellingStems(tokens, at + length, after);
      if (stems.length > 0 && !found.some((one) => one.after > at))
        found.push({ first: at, after, answer: { kind: "theme", stems, denied: false } });
    }
    return found;
  },
};

export const aboutMotive: Description = {
  answers: "Why it was done: what a protest or a strike is over, what an attack answers.",
  ignores: "Causes of accidents.",
  examples: [
    { shows: "agree", a: "A strike over pay began on Monday.", b: "The union is demanding higher pay." },
    { shows: "withheld", a: "They marched against dearer water.", b: "They marched in protest at the mayor." },
    { shows: "nothing", a: "Drones flew over the town.", b: "He leaned against a wall." },
  ],
};
