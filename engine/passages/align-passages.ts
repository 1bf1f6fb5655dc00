import { wordWeights, type Weights } from "../incidents/word-weights.ts";
import { termOf } from "../incidents/traits-of.ts";
import { product, type Vector } from "../incidents/vector.ts";
import type { Sentence } from "../reading/sentences.ts";
import type { Token } from "../reading/tokens.ts";
import { passageVector } from "./passage-vector.ts";

/** An article's text, read. */
export interface Sentences {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Two sentences, by their numbers, that tell of the same. */
export interface AlignedPassages {
  readonly a: number;
  readonly b: number;
  /** Likeness, 0 to 1. */
  readonly score: number;
}

/**
 * Less alike than this, two sentences are not laid side by side. Of those at .30 and over eleven of twelve were right in
 * a study, from .20 to .30 about two of three.
 */
const leastAlike = 0.2;
/** A term that more sentences of the other article hold finds none of them: it keeps the search near linear. */
const commonTerm = 100;

/**
 * Which sentences of two articles tell of the same: pairs of which each is the other's best, in the order of the first
 * article. A sentence is in one pair at most.
 */
export function alignPassages(a: Sentences, b: Sentences, weights: Weights = weightsOf([a, b])): AlignedPassages[] {
  const vectorsA = a.sentences.map((sentence) => passageVector(a.tokens, sentence, weights));
  const vectorsB = b.sentences.map((sentence) => passageVector(b.tokens, sentence, weights));
  const bestOfA = bestOf(vectorsA, vectorsB);
  const bestOfB = bestOf(vectorsB, vectorsA);
  return bestOfA.flatMap(({ other, score }, at) =>
    score >= leastAlike && bestOfB[other]?.other === at ? [{ a: at, b: other, score }] : [],
  );
}

function weightsOf(articles: readonly Sentences[]): Weights {
  return wordWeights(
    articles.map(
      ({ tokens }) => new Map(tokens.flatMap((token) => ((term) => (term ? [[term, 1]] : []))(termOf(token)))),
    ),
  );
}

/** For each vector the number of the most alike one of the others, the first of equals; -1 where none shares a word. */
function bestOf(vectors: readonly Vector[], others: readonly Vector[]): { other: number; score: number }[] {
  const holders = new Map<string, number[]>();
  for (const [at, vector] of others.entries()) {
    for (const term of vector.keys()) {
      const list = holders.get(term);
      if (list) list.push(at);
      else holders.set(term, [at]);
    }
  }
  return vectors.map((vector) => {
    const candidates = new Set<number>();
    for (const term of vector.keys()) {
      const list = holders.get(term) ?? [];
      if (list.length <= commonTerm) for (const other of list) candidates.add(other);
    }
    let best = { other: -1, score: 0 };
    for (const other of [...candidates].sort((one, two) => one - two)) {
      const score = Math.min(1, product(vector, others[other] ?? new Map<string, number>()));
      if (score > best.score) best = { other, score };
    }
    return best;
  });
}
