import { dayIn } from "./day-in.ts";
import { findArticle } from "./find-article.ts";
import { languageOf } from "./language-of.ts";
import { markdownOf } from "./markdown-of.ts";
import { particularsOf } from "./particulars-of.ts";
import { particularsWithPlaces, proposed, type Proposed } from "./proposed.ts";
import type { TakenIn } from "./taken-in.ts";

/** The article on a page that was parsed already, with all that the page says of it; `url` is the address that it was fetched from. */
export function fromPage(document: Document, url?: string): TakenIn {
  const said = particularsOf(document, url);
  const { blocks, dates, left, doubt } = findArticle(document, said.title?.value);
  // Many pages have the lang of the template that they were made from.
  const guessed = languageOf(blocks.map((block) => block.text).join("\n"));
  const lang =
    guessed !== undefined && said.lang?.value.split("-")[0] !== guessed
      ? { value: guessed, from: said.lang ? `its words; the page says ${said.lang.value}` : "its words" }
      : said.lang;
  return {
    ...particularsWithPlaces({ ...said, lang, published: said.published ?? datelineIn(dates) }),
    markdown: markdownOf(blocks),
    left,
    doubts: doubt === undefined ? [] : [doubt],
  };
}

/** The first of an article’s lines that says when. */
function datelineIn(lines: readonly string[]): Proposed | undefined {
  for (const line of lines) {
    const found = line.length > longestDateline ? undefined : proposed(dayIn(line), `“${line}”`);
    if (found) return found;
  }
  return undefined;
}

/** In UTF-16 units; what is longer tells of a day. */
const longestDateline = 80;
