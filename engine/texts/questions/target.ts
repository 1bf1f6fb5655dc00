import { targets } from "../words/causes.ts";
import type { Description, Found, QuestionRule } from "./rule.ts";

const attacks: ReadonlySet<string> = new Set(
  "missile missiles rocket rockets drone drones army airstrike shell strike strikes airstrike airstrikes attack attacks raid raids fired bombs shells forces troops gunners jets artillery bombed shelled struck hit targeted targeting destroyed attacked".split(
    " ",
  ),
);
const toward: ReadonlySet<string> = new Set(
  "at on against targeted targeting hit struck bombed shelled destroyed attacked".split(" "),
);
const reach = 8;

/**
 * What an attack was aimed at or hit, where one account calls it military and the other civilian. Left out: targets
 * that may be both.
 */
export const target: QuestionRule = {
  id: "target",
  ask: "What was the target?",
  of: "the target",
  course: "stands",
  words: [...toward],
  find: ({ tokens }, sentence): Found[] => {
    const fold = (at: number) => tokens[at]?.fold ?? "";
    const armed = (from: number, until: number) => {
      for (let at = Math.max(sentence.first, from); at < Math.min(sentence.after, until); at += 1) {
        if (
          attacks.has(fold(at)) &&
          /^(missiles?|rockets?|drones?|bombs?|shells|shell|missile|forces|troops|gunners|jets|artillery|air|strike|strikes|raid|raids|army|fired|airstrike|airstrikes)$/.test(
            fold(at),
          )
        )
          return true;
      }
      return false;
    };
    const found: Found[] = [];
    if (!armed(sentence.first, sentence.after)) return found;
    for (let at = sentence.first; at < sentence.after && found.length === 0; at += 1) {
      if (toward.has(fold(at))) {
        // “A hospital was hit by eleven missiles”
        const passive = /^(was|were|been)$/.test(fold(at - 1));
        const [from, until] = passive ? [at - 1 - reach, at] : [at + 1, at + 1 + reach / 2 + 1];
        for (let n = Math.max(sentence.first, from); n < Math.min(sentence.after, until); n += 1) {
          const theme = targets.get(fold(n));
          if (theme === undefined) continue;
          if (/^(from|near)$/.test(fold(n - 2)) || /^(from|near)$/.test(fold(n - 1))) continue;
          found.push({
            first: Math.min(at, Math.max(n - 2, sentence.first)),
            after: Math.max(at, n) + 1,
            answer: { kind: "theme", theme, stems: [], denied: false },
          });
          break;
        }
      }
    }
    return found;
  },
};

export const aboutTarget: Description = {
  answers: "What an attack was aimed at or hit, as far as one calls it military and the other civilian.",
  ignores: "Targets that may be both.",
  examples: [
    { shows: "agree", a: "The army fired missiles at a weapons depot.", b: "The strikes hit a military base." },
    { shows: "conflict", a: "The army fired missiles at a weapons depot.", b: "A hospital was hit by missiles." },
    { shows: "nothing", a: "He was hit on his way to school.", b: "Drones flew over the town." },
  ],
};
