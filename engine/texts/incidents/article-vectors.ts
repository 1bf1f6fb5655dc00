import type { Traits } from "./traits-of.ts";
import { product, unit, type Vector } from "./vector.ts";
import { wordWeights, type Weights } from "./word-weights.ts";

/** Names tell incidents of one kind apart better than other words. Fitted on ECB+ train (1, 1.5 and 2 tried). */
const nameFactor = 2;
/** A word of the first sentences counts as if it were there once more. */
const leadBonus = 1;
/**
 * How many of the nearest articles are used to weigh words again: a word that all look-alikes share does not tell them
 * apart.
 */
export const neighbourhood = 40;
/** Articles less alike than this are no neighbours. */
export const leastAlike = 0.04;
/**
 * How many of the nearest articles lend their words to an article: single reports of an incident differ in wording more
 * than groups of reports do.
 */
export const lenders = 8;
/** At most this part of a shelf lends, because on a small shelf the nearest articles may tell of another incident. */
export const lendingPart = 0.25;
/** An article lends nothing if its likeness is below this, or below this part of the best one's. */
export const leastLender = 0.08;
export const leastLenderPart = 0.3;
/**
 * Neighbours are searched by an article's heaviest terms only, and not by terms that too many articles hold; this keeps
 * the search near linear.
 */
const heaviest = 60;
const commonTerm = 250;

/**
 * Each article as a vector that takes the other articles into account: words are weighed by how well they tell the
 * article from its nearest neighbours, and the neighbours lend it their words. The product of two such vectors (0 to 1)
 * tells whether two articles of a shelf report one incident far better than that of plain vectors.
 */
export function vectorsAmong(articles: readonly Traits[]): Vector[] {
  const overall = wordWeights(articles.map(({ terms }) => terms));
  const plain = articles.map((traits) => plainVector(traits, overall));
  const near = nearest(plain, neighbourhood);
  const focused = articles.map((traits, at) => {
    const around = [at, ...(near[at] ?? []).map(([other]) => other)];
    const local = wordWeights(
      around.flatMap((other) => articles[other]?.terms ?? []),
      true,
    );
    return plainVector(traits, (term) => Math.sqrt(overall(term) * local(term)));
  });
  const nearer = nearest(focused, Math.min(lenders, Math.ceil(lendingPart * articles.length)));
  return focused.map((vector, at) => withLent(vector, nearer[at] ?? [], focused));
}

/** For each vector the most alike others with their product, best first; near linear, by an index of terms. */
export function nearest(vectors: readonly Vector[], most: number): [other: number, alike: number][][] {
  const heavy = vectors.map((vector) => [...vector].sort(([, a], [, b]) => b - a).slice(0, heaviest));
  const holders = new Map<string, [at: number, weight: number][]>();
  for (const [at, terms] of heavy.entries()) {
    for (const [term, weight] of terms) {
      const list = holders.get(term);
      if (list) list.push([at, weight]);
      else holders.set(term, [[at, weight]]);
    }
  }
  return heavy.map((terms, at) => {
    const sums = new Map<number, number>();
    for (const [term, weight] of terms) {
      const list = holders.get(term) ?? [];
      if (list.length > commonTerm) continue;
      for (const [other, of] of list) if (other !== at) sums.set(other, (sums.get(other) ?? 0) + weight * of);
    }
    const vector = vectors[at] ?? new Map<string, number>();
    return [...sums]
      .sort(([a, alikeA], [b, alikeB]) => alikeB - alikeA || a - b)
      .slice(0, most)
      .map(([other]): [number, number] => [other, product(vector, vectors[other] ?? new Map<string, number>())])
      .filter(([, alike]) => alike > leastAlike)
      .sort(([a, alikeA], [b, alikeB]) => alikeB - alikeA || a - b);
  });
}

/** An article as a vector of its terms. */
export function plainVector(traits: Pick<Traits, "terms" | "lead" | "names">, weights: Weights): Vector {
  const weighted = new Map<string, number>();
  for (const [term, count] of traits.terms) weighted.set(term, toldOf(term, count, traits) * weights(term));
  return unit(weighted);
}

/** How much of its article a term tells, whatever other articles hold: by how often and where it stands, and whether it is a name. */
export function toldOf(term: string, count: number, { lead, names }: Pick<Traits, "lead" | "names">): number {
  return (1 + Math.log(count + (lead.has(term) ? leadBonus : 0))) * (names.has(term) ? nameFactor : 1);
}

function withLent(vector: Vector, near: readonly (readonly [number, number])[], all: readonly Vector[]): Vector {
  const sum = new Map(vector);
  const least = Math.max(leastLender, leastLenderPart * (near[0]?.[1] ?? 0));
  for (const [other, alike] of near) {
    if (alike < least) break;
    for (const [term, weight] of all[other] ?? []) sum.set(term, (sum.get(term) ?? 0) + alike * weight);
  }
  return unit(sum);
}
