import type { Article, Published } from "../../library/shelf.ts";
import { agencyNames } from "./agency-names.ts";
import { authorsOf } from "./authors-of.ts";
import { oneLine } from "./one-line.ts";
import type { CslDate, CslItem, CslName } from "./csl-item.ts";

/**
 * An article as it was published: its own headline, author, publisher, date and address, and nothing of this site. An agency
 * stands as the author where nobody is named.
 */
export function sourceItem(article: Article): CslItem {
  const { id, title, publisher, through, published, url, lang } = article;
  const author = namesOf(article);
  const issued = dateOf(published);
  return {
    id,
    type: typeOf(article),
    title: oneLine(title),
    ...(author.length > 0 ? { author } : {}),
    ...(publisher === undefined ? {} : { "container-title": oneLine(publisher) }),
    ...(through === undefined ? {} : { source: oneLine(through) }),
    ...(issued ? { issued } : {}),
    ...(url === undefined ? {} : { URL: url }),
    language: lang,
  };
}

/** What bears a date is a newspaper article, but for somebody's own page; what bears none is a web page. */
function typeOf({ medium, published }: Article): CslItem["type"] {
  if (medium === "encyclopedia") return "entry-encyclopedia";
  return medium === "page" || published.kind === "undated" ? "webpage" : "article-newspaper";
}

/** A day as CSL has it. */
export function cslDay(date: string): [number[]] {
  return [date.slice(0, 10).split("-").map(Number)];
}

function namesOf({ author, agencies }: Article): CslName[] {
  if (author !== undefined) return authorsOf(oneLine(author));
  return agencies.map((agency) => ({ literal: agencyNames[agency] ?? oneLine(agency) }));
}

function dateOf(published: Published): CslDate | undefined {
  if (published.kind === "undated") return undefined;
  return { "date-parts": cslDay(published.date), ...(published.kind === "about" ? { circa: true } : {}) };
}
