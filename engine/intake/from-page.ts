import { dayIn } from "./day-in.ts";
import { findArticle } from "./find-article.ts";
import { languageOf } from "./language-of.ts";
import { markdownOf } from "./markdown-of.ts";
import { particularsOf, type Proposed } from "./particulars-of.ts";
import type { TakenIn } from "./taken-in.ts";

/** The article on a page that was parsed already, with all that the page says of it; `url` is the address that it was fetched from. */
export function fromPage(document: Document, url?: string): TakenIn {
  const said = particularsOf(document, url);
  const { blocks, left, doubt } = findArticle(document, said.title?.value);
  const text = blocks.map((block) => block.text).join("\n");
  // Many pages have the lang of the template that they were made from.
  const guessed = languageOf(text);
  const lang =
    guessed !== undefined && said.lang?.value.split("-")[0] !== guessed
      ? { value: guessed, from: said.lang ? `its words; the page says ${said.lang.value}` : "its words" }
      : said.lang;
  const dateline = said.published ?? datelineIn(left.map((line) => line.text));
  return {
    ...valuesOf({ ...said, lang, published: dateline }),
    markdown: markdownOf(blocks),
    left,
    doubts: doubt === undefined ? [] : [doubt],
  };
}

/** A line that the cleaning itself takes for one that says when. */
function datelineIn(lines: readonly string[]): Proposed | undefined {
  for (const line of lines) {
    if (line.length > longestDateline) continue;
    const value = dayIn(line);
    if (value !== undefined) return { value, from: `“${line}”` };
  }
  return undefined;
}

/** In UTF-16 units; what is longer tells of a day. */
const longestDateline = 80;

type Named = "title" | "publisher" | "author" | "published" | "url" | "lang";

/** Particulars, and where each was found. */
function valuesOf(said: Readonly<Record<Named, Proposed | undefined>>): Pick<TakenIn, Named | "from"> {
  const names = Object.keys(said) as Named[];
  const of = <T>(read: (proposed: Proposed) => T) =>
    Object.fromEntries(names.flatMap((name) => (said[name] ? [[name, read(said[name])]] : [])));
  return { ...of(({ value }) => value), from: of(({ from }) => from) };
}
