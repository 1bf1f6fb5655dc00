import { termOf } from "../incidents/traits-of.ts";
import type { Vector } from "../incidents/vector.ts";
import { wordWeights, type Weights } from "../incidents/word-weights.ts";
import type { Sentence } from "../reading/sentences.ts";
import type { Token } from "../reading/tokens.ts";
import { passageVector } from "./passage-vector.ts";

/** An article's text, read. */
export interface Sentences {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** An article's sentences, ready to be compared with another's. */
export interface PassageVectors {
  readonly vectors: readonly Vector[];
  /** The numbers of the sentences that hold a term, with what it weighs there. */
  readonly holders: ReadonlyMap<string, readonly (readonly [sentence: number, weight: number])[]>;
}

/** Two sentences, by their numbers, that tell of the same. */
export interface AlignedPassages {
  readonly a: number;
  readonly b: number;
  /** Likeness, 0 to 1. */
  readonly score: number;
}

/**
 * Sentences with less likeness are not paired. In a study, eleven of twelve pairs at .30 and above were right, and
 * about two of three between .20 and .30.
 */
const leastAlike = 0.2;
/** A term that more sentences of an article hold is not searched by; this keeps the search near linear. */
const commonTerm = 100;
/** Scores are rounded to this, so that the order of summing makes no difference. */
const grain = 1e-9;

/** Each article's sentences as vectors, seen among all the articles. */
export function passageVectors(articles: readonly Sentences[]): PassageVectors[] {
  const weights = weightsAmong(articles);
  return articles.map(({ tokens, sentences }) => {
    const vectors = sentences.map((sentence) => passageVector(tokens, sentence, weights));
    const holders = new Map<string, [number, number][]>();
    for (const [at, vector] of vectors.entries()) {
      for (const [term, weight] of vector) {
        const list = holders.get(term);
        if (list) list.push([at, weight]);
        else holders.set(term, [[at, weight]]);
      }
    }
    return { vectors, holders };
  });
}

/**
 * Which sentences of two articles tell of the same: pairs of which each is the other's best, the first of equals, in the
 * order of the first article. A sentence is in one pair at most.
 */
export function alignPassages(a: PassageVectors, b: PassageVectors): AlignedPassages[] {
  const bestOfB = b.vectors.map(() => ({ other: -1, score: 0 }));
  const bestOfA = a.vectors.map((vector, at) => {
    const best = { other: -1, score: 0 };
    for (const [other, sum] of likenesses(vector, b)) {
      const score = Math.min(1, Math.round(sum / grain) * grain);
      if (score > best.score || (score === best.score && other < best.other)) Object.assign(best, { other, score });
      const back = bestOfB[other];
      if (back && score > back.score) Object.assign(back, { other: at, score });
    }
    return best;
  });
  return bestOfA.flatMap(({ other, score }, at) =>
    score >= leastAlike && bestOfB[other]?.other === at ? [{ a: at, b: other, score }] : [],
  );
}

/** How alike a sentence is to those of another article that it shares a word with. */
function likenesses(vector: Vector, { holders }: PassageVectors): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [term, weight] of vector) {
    const list = holders.get(term);
    if (!list || list.length > commonTerm) continue;
    for (const [other, of] of list) sums.set(other, (sums.get(other) ?? 0) + weight * of);
  }
  return sums;
}

function weightsAmong(articles: readonly Sentences[]): Weights {
  return wordWeights(
    articles.map(({ tokens }) => {
      const terms = new Map<string, number>();
      for (const token of tokens) {
        const term = termOf(token);
        if (term !== undefined) terms.set(term, 1);
      }
      return terms;
    }),
  );
}
