import type { Shelf } from "../../library/shelf.ts";
import { articlePairs, type PairVerdict } from "./article-pairs.ts";

/** Which articles of a shelf tell of one incident. Ids throughout. */
export interface ShelfGroups {
  /** The incidents that have a file, as their editors have them, and what their files lack. */
  readonly incidents: readonly (Group & { readonly incident: string; readonly lacks: readonly Fitting[] })[];
  /** Articles that no file has, and that tell of one incident. */
  readonly without: readonly Group[];
  /** Articles that no file has, and that may tell of what others tell of. */
  readonly unsure: readonly Unsure[];
  /** Articles that no file has, and that tell of what no other tells of. */
  readonly alone: readonly string[];
}

export interface Group {
  readonly articles: readonly string[];
  /** What most of its articles have in common, the commonest first. */
  readonly because: readonly string[];
}

export interface Fitting {
  readonly article: string;
  readonly because: readonly string[];
}

/** An article that may belong to the incident of a file, or beside other articles: with evidence for and against. */
export interface Unsure extends Fitting {
  /** Several where it fits them equally well. */
  readonly incidents: readonly string[];
  readonly articles: readonly string[];
}

/**
 * An article belongs to a group if it tells the same as at least this share of the group's articles. A higher bound
 * loses late reports.
 */
const leastPart = 0.5;
/** Pieces of evidence that are given. */
const reasonsGiven = 4;

type Verdicts = (a: string, b: string) => PairVerdict;

/** Files are taken as their editors wrote them; every other article goes to the group most of whose articles tell the same. */
export function shelfGroups(
  { articles, incidents }: Pick<Shelf, "articles" | "incidents">,
  verdicts: Verdicts = articlePairs(articles),
): ShelfGroups {
  const files = incidents.map(({ id, accounts }) => ({
    incident: id,
    // An account in passing says little of what its article is about.
    main: accounts.filter(({ inPassing }) => !inPassing).map(({ article }) => article.id),
    articles: accounts.map(({ article }) => article.id),
  }));
  const filed = new Set(files.flatMap((file) => file.articles));
  const unfiled = articles.map(({ id }) => id).filter((id) => !filed.has(id));

  const lacking = new Map<string, string>();
  for (const id of unfiled) {
    const [best, next] = ranked(id, files, ({ main }) => main, verdicts, ["same"]);
    if (best && best.part >= leastPart && best.part !== next?.part) lacking.set(id, best.group.incident);
  }
  const rest = unfiled.filter((id) => !lacking.has(id));
  const groups = joined(rest, verdicts);
  const without = groups.filter((group) => group.length > 1);
  const singles = groups.filter((group) => group.length === 1).flat();
  const unsure = singles.flatMap((id) => unsureOf(id, files, [...without, ...others(id, singles)], verdicts) ?? []);
  return {
    incidents: files.map(({ incident, articles: ids, main }) => ({
      incident,
      articles: ids,
      because: common(ids, ids, verdicts),
      lacks: [...lacking]
        .filter(([, of]) => of === incident)
        .map(([article]) => ({ article, because: common([article], main, verdicts) })),
    })),
    without: without.map((group) => ({ articles: group, because: common(group, group, verdicts) })),
    unsure,
    alone: singles.filter((id) => !unsure.some(({ article }) => article === id)),
  };
}

/** Articles in groups, joined as long as at least half of the pairs between two groups tell the same, the surest first. */
function joined(ids: readonly string[], verdicts: Verdicts): readonly (readonly string[])[] {
  let groups = ids.map((id) => [id]);
  for (;;) {
    const pairs = groups.flatMap((a, i) =>
      groups.slice(i + 1).map((b) => ({ a, b, part: partOf(a, b, verdicts, ["same"]) })),
    );
    const [best] = pairs.toSorted((x, y) => y.part - x.part);
    if (!best || best.part < leastPart) return groups;
    groups = groups.flatMap((group) => (group === best.a ? [[...best.a, ...best.b]] : group === best.b ? [] : [group]));
  }
}

/** The part of the pairs between two groups that stand in one of these ways. */
function partOf(
  some: readonly string[],
  others: readonly string[],
  verdicts: Verdicts,
  wanted: readonly PairVerdict["verdict"][],
): number {
  const met = some.flatMap((a) => others.filter((b) => wanted.includes(verdicts(a, b).verdict)));
  return met.length / Math.max(1, some.length * others.length);
}

/**
 * The incident's file, or the articles, with which an article may tell of one incident: for at least half of the pairs
 * it is so or cannot be told.
 */
function unsureOf(
  id: string,
  files: readonly { readonly incident: string; readonly main: readonly string[] }[],
  groups: readonly (readonly string[])[],
  verdicts: Verdicts,
): Unsure | undefined {
  const all = [
    ...files.map(({ incident, main }) => ({ incidents: [incident], articles: main })),
    ...groups.map((articles) => ({ incidents: [], articles })),
  ];
  const list = ranked(id, all, ({ articles }) => articles, verdicts, ["same", "unsure"]);
  const best = list.filter(({ part }) => part >= leastPart && part === list[0]?.part).map(({ group }) => group);
  if (best.length === 0) return undefined;
  const articles = best.flatMap((group) => group.articles);
  return {
    article: id,
    incidents: best.flatMap(({ incidents }) => incidents),
    articles,
    because: common([id], articles, verdicts, ["same", "unsure"]),
  };
}

/** Groups by the part of their articles to which an article stands in one of these ways, the largest part first. */
function ranked<T>(
  id: string,
  groups: readonly T[],
  articlesOf: (group: T) => readonly string[],
  verdicts: Verdicts,
  wanted: readonly PairVerdict["verdict"][],
): { readonly group: T; readonly part: number }[] {
  return groups
    .map((group) => ({ group, part: partOf([id], articlesOf(group), verdicts, wanted) }))
    .toSorted((a, b) => b.part - a.part);
}

/** The evidence that most pairs between the two lists have, of those pairs that stand in one of these ways. */
function common(
  some: readonly string[],
  others: readonly string[],
  verdicts: Verdicts,
  wanted: readonly PairVerdict["verdict"][] = ["same"],
): string[] {
  const counts = new Map<string, number>();
  for (const a of some)
    for (const b of others) {
      const { verdict, because } = verdicts(a, b);
      if (a === b || !wanted.includes(verdict)) continue;
      for (const reason of because) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, reasonsGiven)
    .map(([reason]) => reason);
}

function others(id: string, singles: readonly string[]): string[][] {
  return singles.filter((other) => other !== id).map((other) => [other]);
}
