import type { Qualifier } from "../../texts/interval.ts";
import { qualifiers } from "./words/numbers.ts";
import type { Token } from "../tokens.ts";

/** “Spread over 2,000 hectares”, “fraud over 40 million”: no more than that is said. */
const notMore: ReadonlySet<string> = new Set(
  "spread spreads spreading stretched stretching extends fraud dispute row charges trial".split(" "),
);

/** The longest qualifier has three words. */
const byLastWord = new Map<string, { readonly words: readonly string[]; readonly is: Qualifier }[]>();
for (const [phrase, is] of qualifiers) {
  const words = phrase.split(" ");
  const last = words.at(-1) ?? "";
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, is }]);
}

/** The qualifier before a number (“at least”, “half a”), and the token at which the whole begins. */
export function qualifierBefore(tokens: readonly Token[], first: number, at: number) {
  let end = at;
  // “a dozen”, “half a dozen”, “half-dozen”, “an unknown”
  while (end > first && /^(a|an|half|-)$/.test(tokens[end - 1]?.fold ?? "") && at - end < 3) end -= 1;
  if (end !== at && tokens[at]?.kind === "number") end = at;
  for (const { words, is } of byLastWord.get(tokens[end - 1]?.fold ?? "") ?? []) {
    const from = end - words.length;
    if (is === "more" && words.length === 1 && notMore.has(tokens[from - 1]?.fold ?? "")) continue;
    if (from >= first && words.every((word, n) => tokens[from + n]?.fold === word)) return { from, is };
  }
  const trailing = /^or$/.test(tokens[at + 1]?.fold ?? "") && /^(more|so)$/.test(tokens[at + 2]?.fold ?? "");
  return { from: end, is: trailing ? ("least" as const) : undefined };
}
