import { plainVector } from "./article-vectors.ts";
import { wordWeights } from "./word-weights.ts";
import type { Traits } from "./traits-of.ts";

/** A term by which an article is searched for, and how much of the article it tells, in whole thousandths. */
export type KeyTerm = readonly [term: string, weight: number];

/**
 * So many terms of an article are searched by. Of ECB+ and GVC 24 find as many pairs as 60; but with more of them neighbours are better, and
 * pairs are decided better.
 */
const mostKeys = 32;
/** In whole numbers sums are the same in any order and in any database. */
const whole = 1000;

const weights = wordWeights([]);

/**
 * The terms that tell most of an article, by their built-in weights: names and rare words, the heaviest first. They depend on the
 * article alone, so that no further article changes them.
 */
export function keyTermsOf(traits: Pick<Traits, "terms" | "lead" | "names">): KeyTerm[] {
  return [...plainVector(traits, weights)]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostKeys)
    .map(([term, weight]): KeyTerm => [term, Math.round(weight * whole)])
    .filter(([, weight]) => weight > 0);
}

/** How alike two articles are by the terms that both are searched by: 0 to 1,000,000. */
export function keyScore(a: readonly KeyTerm[], b: readonly KeyTerm[]): number {
  const of = new Map(a);
  return b.reduce((sum, [term, weight]) => sum + (of.get(term) ?? 0) * weight, 0);
}
