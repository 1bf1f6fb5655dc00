import { termOf } from "./en/term-of.ts";
import { wordWeights } from "../texts/incidents/word-weights.ts";
import { meaningsOf } from "./en/meanings-of.ts";
import { tokensOf } from "./tokens.ts";

const weights = wordWeights([]);

/** The share of the words of one of two sentences, by weight, that the other has as they are or by meaning: 0 to 1. The larger of the two shares. */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [termsIn(a), termsIn(b)];
  return Math.max(shareOf(one, other), shareOf(other, one));
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const known = new Set(other.flatMap((term) => [term, ...meaningsOf(term)]));
  let [there, all] = [0, 0];
  for (const term of one) {
    const weight = weights(term);
    all += weight;
    if (known.has(term) || meaningsOf(term).some((meaning) => known.has(meaning))) there += weight;
  }
  return all === 0 ? 0 : there / all;
}

function termsIn(text: string): string[] {
  return tokensOf(text).flatMap((token) => termOf(token) ?? []);
}
