import { isMeaning } from "../../reading/en/meanings-of.ts";
import type { SentenceVector, SentenceVectors } from "./sentence-vectors.ts";

/** Two sentences, by their numbers, that may tell of the same. */
export interface RankedPassages {
  readonly a: number;
  readonly b: number;
  /** What they share, by weight, set against their lengths only in part: many shared words tell more than few in short sentences. */
  readonly weight: number;
  /** The cosine of their angle, 0 to 1. */
  readonly likeness: number;
  /** The share, by weight, of the words of one of them that the other has: 0 to 1, of the two shares the larger. */
  readonly covered: number;
}

/**
 * How far the lengths of two sentences count: at 1 this is the cosine, by which the first eight pairs of two texts hold 57 % of what careful
 * readers mark; at .3 to .4 they hold 62 %.
 */
export const lengthPower = 0.35;
/** A sentence is in two pairs at most: one sentence often tells what the other account parts into two. */
const pairsEach = 2;
/** Of the sentences that are like one, so many are looked at. */
const candidatesEach = 6;
/** Pairs that share less are not of the same: about the weight of one rare word. */
const leastWeight = 1.5;
/** A term that more sentences of an article hold is not searched by; this keeps the search near linear. */
const commonTerm = 40;
/** Weights are rounded to this, so that the order of summing makes no difference. */
const grain = 1e-9;

/** The pairs of sentences of two articles that share most, the heaviest first. Exchanging the articles exchanges the sides and nothing else. */
export function rankPassages(a: SentenceVectors, b: SentenceVectors): RankedPassages[] {
  const best = new Map<string, Near>();
  for (const pair of [...nearest(a, b), ...nearest(b, a).map((pair) => ({ ...pair, a: pair.b, b: pair.a }))])
    best.set(`${pair.a} ${pair.b}`, pair);
  const taken = { a: new Map<number, number>(), b: new Map<number, number>() };
  const ranked = [...best.values()].sort(byWeight).filter((pair) => {
    const [ofA, ofB] = [taken.a.get(pair.a) ?? 0, taken.b.get(pair.b) ?? 0];
    if (ofA >= pairsEach || ofB >= pairsEach) return false;
    taken.a.set(pair.a, ofA + 1);
    taken.b.set(pair.b, ofB + 1);
    return true;
  });
  return ranked.map((pair) => {
    const [one, other] = [a.vectors[pair.a], b.vectors[pair.b]];
    return { ...pair, covered: one && other ? Math.max(shareOf(one, other), shareOf(other, one)) : 0 };
  });
}

type Near = Omit<RankedPassages, "covered">;

/** The share of a sentence's words, by weight, that another has as they are. */
function shareOf({ terms }: SentenceVector, other: SentenceVector): number {
  let [there, all] = [0, 0];
  for (const [term, weight] of terms) {
    if (isMeaning(term)) continue;
    all += weight;
    if (other.terms.has(term)) there += weight;
  }
  return all === 0 ? 0 : there / all;
}

/** For each sentence of one article those of the other that it shares most with. */
function nearest(one: SentenceVectors, other: SentenceVectors): Near[] {
  const shared = new Float64Array(other.vectors.length);
  const damped = other.vectors.map(({ length }) => length ** lengthPower);
  return one.vectors.flatMap(({ terms, length }, a) => {
    const touched: number[] = [];
    for (const [term, weight] of terms) {
      const list = other.holders.get(term);
      if (!list || list.length > commonTerm) continue;
      for (const [b, of] of list) {
        if (shared[b] === 0) touched.push(b);
        shared[b] = (shared[b] ?? 0) + weight * of;
      }
    }
    const own = length ** lengthPower;
    const found: Near[] = [];
    for (const b of touched) {
      const sum = shared[b] ?? 0;
      shared[b] = 0;
      const weight = rounded(sum / (own * (damped[b] ?? 1)));
      const last = found.at(-1);
      if (weight < leastWeight || (found.length === candidatesEach && last && weight < last.weight)) continue;
      const likeness = Math.min(1, rounded(sum / (length * (other.vectors[b]?.length ?? 1))));
      found.push({ a, b, weight, likeness });
      found.sort(byWeight);
      if (found.length > candidatesEach) found.pop();
    }
    return found;
  });
}

/** Among equals those come first that stand first in both texts, whichever of these is called the first. */
function byWeight(x: Near, y: Near): number {
  return y.weight - x.weight || x.a + x.b - (y.a + y.b) || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a;
}

function rounded(weight: number): number {
  return Math.round(weight / grain) * grain;
}
