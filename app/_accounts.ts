import type { Article, Incident } from "../library/shelf.ts";
import { publishedShortly } from "./_dates.ts";
import { once } from "./_once.ts";

/** What the pages of an incident call its accounts: the short name, with the date where two would be called the same. */
export const accountNames = once((incident: Incident): ReadonlyMap<string, string> => {
  const articles = incident.accounts.map(({ article }) => article);
  const isAlone = ({ short }: Article) => articles.filter((other) => other.short === short).length === 1;
  return new Map(
    articles.map((article) => [
      article.id,
      isAlone(article) ? article.short : `${article.short}, ${publishedShortly(article.published)}`,
    ]),
  );
});

/** The name of an account that is known to be one of them. */
export function nameOf(names: ReadonlyMap<string, string>, article: string): string {
  return names.get(article) ?? article;
}

/** Whose text it is, in a line: “Reuters: Parisa Hafezi, Timour Azhari”. */
export function creditOf({ agencies, author }: Article): string | undefined {
  const credit = [agencies.join(" and "), author].filter(Boolean).join(": ");
  return credit === "" ? undefined : credit;
}
