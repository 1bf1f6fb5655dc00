import type { SentenceVectors } from "./sentence-vectors.ts";

/** Two sentences, by their numbers, that may tell of the same. */
export interface RankedPassages {
  readonly a: number;
  readonly b: number;
  /** What they share, by weight, set against their lengths only in part: many shared words tell more than few in short sentences. */
  readonly weight: number;
  /** The cosine of their angle, 0 to 1. */
  readonly likeness: number;
}

/**
 * How far the lengths of two sentences count: at 1 this is the cosine, by which the first eight pairs of two texts hold 57 % of what careful
 * readers mark; at .3 to .4 they hold 62 %.
 */
const lengthPower = 0.35;
/** A sentence is in two pairs at most: one sentence often tells what the other account parts into two. */
const pairsEach = 2;
/** Of the sentences that are like one, so many are looked at. */
const candidatesEach = 6;
/** Pairs that share less are not of the same: about the weight of one rare word. */
const leastWeight = 1.5;
/** A term that more sentences of an article hold is not searched by; this keeps the search near linear. */
const commonTerm = 100;
/** Weights are rounded to this, so that the order of summing makes no difference. */
const grain = 1e-9;

/** The pairs of sentences of two articles that share most, the heaviest first. Exchanging the articles exchanges the sides and nothing else. */
export function rankPassages(a: SentenceVectors, b: SentenceVectors): RankedPassages[] {
  const best = new Map<string, RankedPassages>();
  for (const [one, other, turned] of [
    [a, b, false],
    [b, a, true],
  ] as const) {
    for (const [at, vector] of one.vectors.entries()) {
      const near = [...likenesses(vector.terms, other)]
        .map(([to, shared]): RankedPassages => {
          const lengths = vector.length * (other.vectors[to]?.length ?? 0);
          return {
            ...(turned ? { a: to, b: at } : { a: at, b: to }),
            weight: rounded(shared / lengths ** lengthPower),
            likeness: Math.min(1, rounded(shared / lengths)),
          };
        })
        .filter(({ weight }) => weight >= leastWeight)
        .sort(byWeight)
        .slice(0, candidatesEach);
      for (const pair of near) best.set(`${pair.a} ${pair.b}`, pair);
    }
  }
  const taken = { a: new Map<number, number>(), b: new Map<number, number>() };
  return [...best.values()].sort(byWeight).filter((pair) => {
    const [ofA, ofB] = [taken.a.get(pair.a) ?? 0, taken.b.get(pair.b) ?? 0];
    if (ofA >= pairsEach || ofB >= pairsEach) return false;
    taken.a.set(pair.a, ofA + 1);
    taken.b.set(pair.b, ofB + 1);
    return true;
  });
}

/** Among equals those come first that stand first in both texts, whichever of these is called the first. */
function byWeight(x: RankedPassages, y: RankedPassages): number {
  return y.weight - x.weight || x.a + x.b - (y.a + y.b) || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a;
}

function rounded(weight: number): number {
  return Math.round(weight / grain) * grain;
}

/** What a sentence shares, by weight, with those of another article that have a word of it. */
function likenesses(terms: ReadonlyMap<string, number>, { holders }: SentenceVectors): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [term, weight] of terms) {
    const list = holders.get(term);
    if (!list || list.length > commonTerm) continue;
    for (const [other, of] of list) sums.set(other, (sums.get(other) ?? 0) + weight * of);
  }
  return sums;
}
