import type { Vector } from "./vector.ts";
import { product } from "./vector.ts";

/**
 * Every two vectors whose product is `least` or more, in the order of their indexes; none is missed. Vectors have the length
 * 1, so of each the commonest terms can be left aside whose part is shorter than `least`: two that are alike enough share one
 * of the others. What is searched is rare, and the search near linear.
 */
export function alikePairs(vectors: readonly Vector[], least: number): { readonly a: number; readonly b: number }[] {
  const holding = new Map<string, number>();
  for (const vector of vectors) for (const term of vector.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  const found: { a: number; b: number }[] = [];
  for (const [b, vector] of vectors.entries()) {
    const near = new Set<number>();
    for (const term of rareTerms(vector, holding, least)) {
      const list = holders.get(term);
      if (!list) holders.set(term, [b]);
      else {
        for (const a of list) near.add(a);
        list.push(b);
      }
    }
    for (const a of near) if (product(vectors[a] ?? vector, vector) >= least) found.push({ a, b });
  }
  return found.sort((one, other) => one.a - other.a || one.b - other.b);
}

/** The terms of a vector without its commonest, as many as together are shorter than `least`. */
function rareTerms(vector: Vector, holding: ReadonlyMap<string, number>, least: number): string[] {
  const often = (term: string) => holding.get(term) ?? 0;
  const terms = [...vector].sort(([a], [b]) => often(b) - often(a) || (a < b ? -1 : 1));
  let squares = 0;
  const from = terms.findIndex(([, weight]) => (squares += weight * weight) >= least * least);
  return from < 0 ? [] : terms.slice(from).map(([term]) => term);
}
