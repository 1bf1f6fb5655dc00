import type { Article } from "../../library/shelf.ts";
import { nameOf, type Comparison } from "./comparison.ts";

/**
 * What every account of an incident is called to who reads blind (`_behaviours/mask-names.ts`), as data on a page: each name with what
 * stands in its place. Letters go by the incident's order, so that an account has one on all its pages; the sheet of two has A and B.
 */
export function blindNames(
  comparison: Pick<Comparison, "incident" | "names">,
  articles: readonly Article[] = comparison.incident.accounts.map(({ article }) => article),
): string {
  const names = new Map<string, string>();
  articles.forEach((article, place) => {
    const alias = `Account ${letterOf(place)}`;
    for (const name of [nameOf(comparison, article.id), article.publisher, article.short, article.title])
      // A publisher of two accounts tells none of them.
      if (name) names.set(name, names.has(name) && names.get(name) !== alias ? "an account" : alias);
  });
  return JSON.stringify([...names].toSorted(([a], [b]) => b.length - a.length));
}

/** A, B … Z, then AA, AB … */
function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
