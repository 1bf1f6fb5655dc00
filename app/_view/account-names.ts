import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { Article, Incident } from "../../library/shelf.ts";
import { publishedShortly } from "./dates.ts";

/** What an account is called whose publisher nobody knows. */
export const unknownPublisher = "Publisher unknown";

/**
 * What the pages of an incident call its accounts: the publisher’s short name, with the date where two would be called the same; one
 * whose publisher is not known is called that, with words of its headline where there are several.
 */
export function accountNames(incident: Incident): ReadonlyMap<string, string> {
  const articles = incident.accounts.map(({ article }) => article);
  const nameOf = ({ publisher, short }: Article) => (publisher === undefined ? unknownPublisher : short);
  const isAlone = (article: Article) => articles.filter((other) => nameOf(other) === nameOf(article)).length === 1;
  const apart = ({ publisher, short, published }: Article) =>
    publisher === undefined ? inQuotationMarks(short) : publishedShortly(published);
  return new Map(
    articles.map((article) => [
      article.id,
      isAlone(article) ? nameOf(article) : `${nameOf(article)}, ${apart(article)}`,
    ]),
  );
}

/** Whose text it is, in a line: “Reuters: Parisa Hafezi, Timour Azhari”. */
export function creditOf({ agencies, author }: Article): string | undefined {
  const credit = [agencies.join(" and "), author].filter(Boolean).join(": ");
  return credit === "" ? undefined : credit;
}
