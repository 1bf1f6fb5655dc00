import { parse } from "@citation-js/name";
import type { Article, Published } from "../../library/shelf.ts";
import { oneLine } from "./one-line.ts";
import type { CslDate, CslItem, CslName } from "./csl-item.ts";

/**
 * An article as it was published: its own headline, author, publisher, date and address, and nothing of this site. What
 * bears a date is a newspaper article; what bears none, as an encyclopedia's page, is a web page. An agency stands as
 * the author where nobody is named.
 */
export function sourceItem(article: Article): CslItem {
  const { id, title, publisher, through, published, url } = article;
  const author = authorsOf(article);
  const issued = dateOf(published);
  return {
    id,
    type: issued ? "article-newspaper" : "webpage",
    title: oneLine(title),
    ...(author.length > 0 ? { author } : {}),
    ...(publisher === undefined ? {} : { "container-title": oneLine(publisher) }),
    ...(through === undefined ? {} : { source: oneLine(through) }),
    ...(issued ? { issued } : {}),
    ...(url === undefined ? {} : { URL: url }),
    language: "en",
  };
}

/** A day as CSL has it. */
export function cslDay(date: string): [number[]] {
  return [date.slice(0, 10).split("-").map(Number)];
}

function authorsOf({ author, agencies }: Article): CslName[] {
  if (author === undefined) return agencies.map((literal) => ({ literal: oneLine(literal) }));
  return (
    oneLine(author)
      // “John Smith, Jr.” is one.
      .split(/,(?!\s*(?:Jr|Sr|I{2,3})\b)\s*|\s+and\s+/)
      .filter(Boolean)
      .map((name): CslName => {
        const [, bare = name, suffix] = /^(.*?),?\s+((?:Jr|Sr)\b\.?|I{2,3})$/.exec(name) ?? [];
        const { family, ...rest } = parse(bare);
        return family === undefined ? { literal: name } : { family, ...rest, ...(suffix ? { suffix } : {}) };
      })
  );
}

function dateOf(published: Published): CslDate | undefined {
  if (published.kind === "undated") return undefined;
  return { "date-parts": cslDay(published.date), ...(published.kind === "about" ? { circa: true } : {}) };
}
