import { unreadLanguage } from "../../engine/reading/unread-language.ts";
import type { Article, Shelf } from "../../library/shelf.ts";
import type { ArticlePairs, PairVerdict } from "./article-pairs.ts";
import { joinArticles, leastPart } from "./join-articles.ts";

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
  /** Articles that no file has, and that are in languages that are not read: what they tell of cannot be told. */
  readonly unread: readonly string[];
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
  /** It is likely, and not only possible. */
  readonly isLikely: boolean;
}

/** Two articles that stand so tell of one incident, or may. */
export const notApart: readonly PairVerdict["verdict"][] = ["same", "probably", "unsure"];

/** Pieces of evidence that are given. */
const reasonsGiven = 4;

/** Articles of which an article can be one: of an incident's file, or without a file. */
interface Candidate {
  readonly incidents: readonly string[];
  readonly articles: readonly string[];
}

/** Files are taken as their editors wrote them; every other article goes to the group most of whose articles tell the same. */
export function shelfGroups(
  {
    articles,
    incidents,
  }: { readonly articles: readonly Pick<Article, "id" | "textLang" | "text">[] } & Pick<Shelf, "incidents">,
  pairs: ArticlePairs,
): ShelfGroups {
  const files = incidents.map(({ id, accounts }) => ({
    incident: id,
    // An account in passing says little of what its article is about.
    main: accounts.filter(({ inPassing }) => !inPassing).map(({ article }) => article.id),
    articles: accounts.map(({ article }) => article.id),
  }));
  const filed = new Set(files.flatMap((file) => file.articles));
  const others = articles.filter(({ id }) => !filed.has(id));
  const unread = others.filter(({ textLang, text }) => unreadLanguage({ lang: textLang, text }) !== undefined);
  const isUnread = new Set(unread);
  const unfiled = others.filter((article) => !isUnread.has(article)).map(({ id }) => id);

  const ofFiles = files.map(({ incident, main }): Candidate => ({ incidents: [incident], articles: main }));
  const lacking = new Map<string, string>();
  const rankedFiles = ranking(ofFiles, pairs, ["same"]);
  for (const id of unfiled) {
    const [best, next] = rankedFiles(id);
    if (best && best.part >= leastPart && best.part !== next?.part) lacking.set(id, best.incidents[0] ?? "");
  }
  const groups = joinArticles(
    unfiled.filter((id) => !lacking.has(id)),
    pairs,
  );
  const without = groups.filter((group) => group.length > 1);
  const singles = groups.filter((group) => group.length === 1).flat();
  const ofOthers = [...without, ...singles.map((id) => [id])].map((ids): Candidate => ({
    incidents: [],
    articles: ids,
  }));
  const rankedAll = ranking([...ofFiles, ...ofOthers], pairs, notApart);
  const unsure = singles.flatMap((id) => unsureOf(id, rankedAll(id), pairs) ?? []);
  const isUnsure = new Set(unsure.map(({ article }) => article));
  return {
    incidents: files.map(({ incident, articles: ids, main }) => ({
      incident,
      articles: ids,
      because: common(ids, ids, pairs),
      lacks: [...lacking]
        .filter(([, of]) => of === incident)
        .map(([article]) => ({ article, because: common([article], main, pairs) })),
    })),
    without: without.map((group) => ({ articles: group, because: common(group, group, pairs) })),
    unsure,
    alone: singles.filter((id) => !isUnsure.has(id)),
    unread: unread.map(({ id }) => id),
  };
}

/**
 * Makes a function that gives the candidates with which an article has pairs that stand in one of these ways, by the part of
 * such pairs, the largest first; of equals in the order given. An article is no candidate for itself.
 */
function ranking<C extends Candidate>(
  candidates: readonly C[],
  pairs: ArticlePairs,
  wanted: readonly PairVerdict["verdict"][],
): (id: string) => (C & { readonly part: number })[] {
  const places = new Map<string, number[]>();
  for (const [at, { articles }] of candidates.entries())
    for (const id of articles) places.set(id, [...(places.get(id) ?? []), at]);
  return (id) => {
    const met = new Map<number, number>();
    for (const [other, { verdict }] of pairs.linked(id))
      if (wanted.includes(verdict)) for (const at of places.get(other) ?? []) met.set(at, (met.get(at) ?? 0) + 1);
    return [...met]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([at, count]) => {
        const candidate = candidates[at];
        return candidate ? [{ ...candidate, part: count / candidate.articles.length }] : [];
      })
      .toSorted((a, b) => b.part - a.part);
  };
}

/**
 * The incident's file, or the articles, with which an article may tell of one incident: for at least half of the pairs
 * it is so or cannot be told.
 */
function unsureOf(
  id: string,
  list: readonly (Candidate & { readonly part: number })[],
  pairs: ArticlePairs,
): Unsure | undefined {
  const best = list.filter(({ part }) => part >= leastPart && part === list[0]?.part);
  if (best.length === 0) return undefined;
  const articles = best.flatMap((group) => group.articles);
  return {
    article: id,
    incidents: best.flatMap(({ incidents }) => incidents),
    articles,
    isLikely: articles.some((other) => ["same", "probably"].includes(pairs.of(id, other).verdict)),
    because: common([id], articles, pairs, notApart),
  };
}

/** The evidence that most pairs between the two lists have, of those pairs that stand in one of these ways. */
function common(
  some: readonly string[],
  others: readonly string[],
  pairs: ArticlePairs,
  wanted: readonly PairVerdict["verdict"][] = ["same"],
): string[] {
  const counts = new Map<string, number>();
  for (const a of some) {
    const linked = pairs.linked(a);
    for (const b of others) {
      const pair = linked.get(b);
      if (!pair || !wanted.includes(pair.verdict)) continue;
      for (const reason of pair.because) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, reasonsGiven)
    .map(([reason]) => reason);
}
