import type { GroupedArchive } from "./group-archive.ts";

/** A grouped archive as data, a line each: groups, articles that are unsure, alone or not read, what was left out, and what there is in all. */
export function* archiveLines(grouped: GroupedArchive): Generator<object> {
  const { groups, left, doubts, updates } = grouped;
  const article = (id: string) => {
    const { title, published = [], url, publisher, where } = grouped.articles.get(id) ?? {};
    return { id, title, published: published[0], publisher, url, where };
  };
  for (const { articles, because } of groups.without) yield { kind: "group", articles: articles.map(article), because };
  for (const { article: id, articles, because } of groups.unsure)
    yield { kind: "unsure", article: article(id), perhapsOf: articles, because };
  for (const id of groups.alone) yield { kind: "alone", article: article(id) };
  for (const id of groups.unread)
    yield { kind: "unread", article: article(id), language: grouped.articles.get(id)?.unread };
  for (const one of updates) yield { kind: "update", ...one };
  for (const one of doubts.all()) yield { kind: "doubt", ...one };
  for (const one of left.all()) yield { kind: "left", ...one };
  const { came, level, undated, searched, decided, candidates } = grouped;
  yield {
    ...{ kind: "summary", articles: grouped.articles.size, groups: groups.without.length },
    ...{ read: came.read, known: came.known, again: came.again, level, undated, searched, decided, candidates },
  };
}
