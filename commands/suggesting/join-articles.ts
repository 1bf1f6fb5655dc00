import type { ArticlePairs } from "./article-pairs.ts";
import { Heap } from "./heap.ts";

/**
 * An article belongs to a group if it tells the same as at least this share of the group's articles. A higher bound
 * loses late reports.
 */
export const leastPart = 0.5;

/** Articles that were published so many days apart are in one group by none that has no day. Incidents that are told of for longer have anniversaries. */
export const mostDays = 92;

/** A group while articles are joined. */
interface Joining {
  readonly place: number;
  readonly articles: string[];
  /** The first and the last day of its articles; turned about where none has one. */
  days: readonly [first: number, last: number];
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
  { linked, daysOf = () => [] }: Pick<ArticlePairs, "linked" | "daysOf">,
): readonly (readonly string[])[] {
  const groups = new Map(
    ids.map((id, place): [string, Joining] => [
      id,
      { place, articles: [id], days: dayOf(daysOf(id)), same: new Map(), joins: 0 },
    ]),
  );
  for (const [id, group] of groups) {
    for (const [other, { verdict }] of linked(id)) {
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
    const [from, to] = spanOf(a, b);
    if (part >= leastPart && to - from <= mostDays) joints.push({ a, b, part, joins: [a.joins, b.joins] });
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

/** One that may be of two days is of none that is known. */
function dayOf(days: readonly number[]): Joining["days"] {
  const [day] = days;
  return day === undefined || days.length > 1 ? [Infinity, -Infinity] : [day, day];
}

function spanOf({ days: a }: Joining, { days: b }: Joining): Joining["days"] {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** The second group's articles become the first's. */
function join(a: Joining, b: Joining): void {
  a.articles.push(...b.articles);
  a.days = spanOf(a, b);
  a.joins = (a.joins ?? 0) + 1;
  b.joins = undefined;
  for (const [near, same] of b.same) {
    near.same.delete(b);
    if (near === a) continue;
    a.same.set(near, (a.same.get(near) ?? 0) + same);
    near.same.set(a, (near.same.get(a) ?? 0) + same);
  }
}
