import type { ArticlePairs } from "./article-pairs.ts";
import { Heap } from "./heap.ts";

/**
 * An article belongs to a group if it tells the same as at least this share of the group's articles. A higher bound
 * loses late reports.
 */
export const leastPart = 0.5;

/** A group while articles are joined. */
interface Joining {
  readonly place: number;
  readonly articles: string[];
  /** In how many pairs its articles and those of another group tell the same. */
  readonly same: Map<Joining, number>;
  /** How often it was joined to another; `undefined` since another has its articles. */
  joins: number | undefined;
}

/** Two groups that may be joined, as long as neither was joined meanwhile. */
interface Joint {
  readonly a: Joining;
  readonly b: Joining;
  readonly part: number;
  readonly joins: readonly [number | undefined, number | undefined];
}

/**
 * Articles in groups, joined as long as at least half of the pairs between two groups tell the same, the surest first, and of
 * equals the first. Groups are in the order of their first articles. Takes time that grows with the pairs.
 */
export function joinArticles(
  ids: readonly string[],
  pairs: Pick<ArticlePairs, "linked">,
): readonly (readonly string[])[] {
  const groups = new Map(
    ids.map((id, place): [string, Joining] => [id, { place, articles: [id], same: new Map(), joins: 0 }]),
  );
  for (const [id, group] of groups) {
    for (const [other, { verdict }] of pairs.linked(id)) {
      const near = groups.get(other);
      if (near && verdict === "same") group.same.set(near, 1);
    }
  }
  const joints = new Heap<Joint>(
    (one, other) => other.part - one.part || one.a.place - other.a.place || one.b.place - other.b.place,
  );
  const propose = (one: Joining, other: Joining) => {
    const [a, b] = one.place < other.place ? [one, other] : [other, one];
    const part = (a.same.get(b) ?? 0) / (a.articles.length * b.articles.length);
    if (part >= leastPart) joints.push({ a, b, part, joins: [a.joins, b.joins] });
  };
  for (const group of groups.values())
    for (const near of group.same.keys()) if (group.place < near.place) propose(group, near);
  for (let best = joints.pop(); best; best = joints.pop()) {
    const { a, b, joins } = best;
    if (a.joins === undefined || b.joins === undefined || a.joins !== joins[0] || b.joins !== joins[1]) continue;
    join(a, b);
    for (const near of a.same.keys()) propose(a, near);
  }
  return [...groups.values()].filter(({ joins }) => joins !== undefined).map(({ articles }) => articles);
}

/** The second group's articles become the first's. */
function join(a: Joining, b: Joining): void {
  a.articles.push(...b.articles);
  a.joins = (a.joins ?? 0) + 1;
  b.joins = undefined;
  for (const [near, same] of b.same) {
    near.same.delete(b);
    if (near === a) continue;
    a.same.set(near, (a.same.get(near) ?? 0) + same);
    near.same.set(a, (near.same.get(a) ?? 0) + same);
  }
}
