import { wordWeights } from "../incidents/word-weights.ts";
import { isThere, wordsOf, type Words } from "./words-of.ts";

const weights = wordWeights([]);

/** The share of one sentence's words, by weight, that the other has as they are or by meaning: 0 to 1. */
function shareOf(one: Words, other: Words): number {
  let there = 0;
  let all = 0;
  for (const { term } of one.words) {
    const weight = weights(term);
    all += weight;
    if (isThere(term, other)) there += weight;
  }
  return all === 0 ? 0 : there / all;
}

/** The same for two sentences in both directions; the larger share counts. */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return Math.max(shareOf(one, other), shareOf(other, one));
}
