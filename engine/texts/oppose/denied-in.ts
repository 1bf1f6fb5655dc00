import { everydayWords } from "../words/common-words.ts";
import { stemOf } from "../reading/stem-of.ts";
import type { Words } from "./words-of.ts";

const everyday: ReadonlySet<string> = new Set(everydayWords.map(stemOf));

/** “were hurt” and “were not hurt”: a word that both have is denied in one alone. */
export function deniedIn(short: Words, long: Words): string | undefined {
  // Where both deny something it is as a rule the same, in other words.
  if (short.denies && long.denies) return undefined;
  for (const word of short.words) {
    if (word.name || word.term.startsWith("#") || everyday.has(word.term)) continue;
    const others = long.words.filter(({ term }) => term === word.term);
    if (others.length === 0 || others.some(({ name }) => name) || others.some(({ denied }) => denied === word.denied))
      continue;
    return `“${word.written}” is denied in one and said in the other`;
  }
  return undefined;
}
