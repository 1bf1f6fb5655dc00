import type { Article, Incident } from "../../library/shelf.ts";
import { publishedShortly } from "./dates.ts";

/** What the pages of an incident call its accounts: the short name, with the date where two would be called the same. */
export function accountNames(incident: Incident): ReadonlyMap<string, string> {
  const articles = incident.accounts.map(({ article }) => article);
  const isAlone = ({ short }: Article) => articles.filter((other) => other.short === short).length === 1;
  return new Map(
    articles.map((article) => [
      article.id,
      isAlone(article) ? article.short : `${article.short}, ${publishedShortly(article.published)}`,
    ]),
  );
}

/** Whose text it is, in a line: “Reuters: Parisa Hafezi, Timour Azhari”. */
export function creditOf({ agencies, author }: Article): string | undefined {
  const credit = [agencies.join(" and "), author].filter(Boolean).join(": ");
  return credit === "" ? undefined : credit;
}
