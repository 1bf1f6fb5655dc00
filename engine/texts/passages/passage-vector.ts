import { termOf } from "../incidents/traits-of.ts";
import { unit, type Vector } from "../incidents/vector.ts";
import type { Weights } from "../incidents/word-weights.ts";
import type { Sentence } from "../reading/sentences.ts";
import { meaningsOf } from "../reading/meanings-of.ts";
import type { Token } from "../reading/tokens.ts";

/** A capitalised word weighs so much more than its rarity says. */
const nameFactor = 1.3;
/** What a word's meaning weighs, beside the word itself. */
const meaningFactor = 0.6;

/** A sentence as a vector of its words and their meanings. */
export function passageVector(tokens: readonly Token[], sentence: Sentence, weights: Weights): Vector {
  const weighted = new Map<string, number>();
  const raise = (term: string, weight: number) => weighted.set(term, Math.max(weighted.get(term) ?? 0, weight));
  for (let at = sentence.first; at < sentence.after; at += 1) {
    const token = tokens[at];
    const term = token && termOf(token);
    if (term === undefined) continue;
    const weight = weights(term);
    raise(term, token?.capital === true && at > sentence.first ? weight * nameFactor : weight);
    for (const meaning of meaningsOf(term)) raise(meaning, weight * meaningFactor);
  }
  return unit(weighted);
}
