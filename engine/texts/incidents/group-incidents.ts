import { nearest, vectorsAmong } from "./article-vectors.ts";
import { readTraits, type Text, type Traits } from "./traits-of.ts";
import { product, type Vector } from "./vector.ts";

/**
 * The least mean likeness of articles in one group. A lower bound joins look-alike incidents; a higher one separates
 * early reports of an incident from late ones. Chosen on ECB+, train and dev.
 */
const oneIncident = 0.45;
/** How many of its nearest articles can draw an article into their group. */
const pulling = 20;

export interface Groups {
  /**
   * The indexes of the articles, grouped by incident, the largest group first. An article that is like no other is a
   * group by itself.
   */
  readonly groups: readonly (readonly number[])[];
  /** How alike two of the articles are, seen among all: 0 to 1. */
  readonly alike: (a: number, b: number) => number;
}

/**
 * Which of many articles tell of the same incident. Articles are joined by the mean likeness of their groups, the most
 * alike first; near linear in their number.
 */
export function groupIncidents(texts: readonly (Text | Traits)[], least = oneIncident): Groups {
  const vectors = vectorsAmong(texts.map(readTraits));
  const links = nearest(vectors, pulling)
    .flatMap((near, a) => near.filter(([b]) => a < b).map(([b, alike]) => ({ a, b, alike })))
    .filter(({ alike }) => alike >= least)
    .sort((one, other) => other.alike - one.alike || one.a - other.a || one.b - other.b);
  const groups = vectors.map((vector, at) => ({ members: [at], sum: vector }));
  const groupOf = vectors.map((_, at) => at);
  for (const { a, b } of links) {
    const [into, from] = [groupOf[a] ?? a, groupOf[b] ?? b];
    const one = groups[into];
    const other = groups[from];
    if (into === from || !one || !other) continue;
    if (product(one.sum, other.sum) / (one.members.length * other.members.length) < least) continue;
    groups[into] = { members: [...one.members, ...other.members], sum: added(one.sum, other.sum) };
    groups[from] = { members: [], sum: new Map() };
    for (const member of other.members) groupOf[member] = into;
  }
  return {
    groups: groups
      .map(({ members }) => members.toSorted((a, b) => a - b))
      .filter((members) => members.length > 0)
      .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)),
    alike: (a, b) => product(vectors[a] ?? new Map(), vectors[b] ?? new Map()),
  };
}

function added(a: Vector, b: Vector): Vector {
  const sum = new Map(a);
  for (const [term, weight] of b) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}
