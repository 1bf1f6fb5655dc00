import type { CslItem } from "./csl-item.ts";
import { tokens } from "./tokens.ts";

/** A style in which citations are given. */
export interface CitationStyle {
  readonly id: string;
  readonly name: string;
  /** A file of library/styles without its ending, or a style that comes with citation-js. */
  readonly csl: string;
  readonly locale?: "en-GB";
  /** What stands in the text for the reference: a short form in brackets, a whole note, or nothing but a number. */
  readonly inText: "brackets" | "note" | "number";
  /** By what it counts paragraphs. */
  readonly paragraph: "para." | "par.";
  /** 21 November 2026 as it writes a day of access; the dialog puts the reader's own day in this form. */
  readonly day: "November 21, 2026" | "21 November 2026" | "21 Nov. 2026" | "2026 Nov 21";
  /** Whether titles have headline capitals; otherwise they keep those in which they were published. */
  readonly capitals?: true;
  /** Whether a news site that is no newspaper's is cited as a web site is. */
  readonly newsSites?: true;
  /** An item as the style's file wants it, where that is not general CSL. */
  readonly fit?: (item: CslItem) => CslItem;
  /** What the style's file cannot say. */
  readonly tidy?: (text: string, item: CslItem) => string;
}

/** In the order in which they are offered. A new one: its file in library/styles, and its line here. */
export const citationStyles: readonly CitationStyle[] = [
  {
    id: "apa-7",
    name: "APA 7",
    csl: "apa-7",
    inText: "brackets",
    paragraph: "para.",
    day: "November 21, 2026",
    newsSites: true,
    fit: apa,
  },
  {
    id: "mla-9",
    name: "MLA 9",
    csl: "mla-9",
    inText: "brackets",
    paragraph: "par.",
    day: "21 Nov. 2026",
    capitals: true,
  },
  {
    id: "chicago-17-notes",
    name: "Chicago 17, notes and bibliography",
    csl: "chicago-17-notes",
    inText: "note",
    paragraph: "para.",
    day: "November 21, 2026",
    capitals: true,
  },
  {
    id: "chicago-17-author-date",
    name: "Chicago 17, author-date",
    csl: "chicago-17-author-date",
    inText: "brackets",
    paragraph: "para.",
    day: "November 21, 2026",
    capitals: true,
  },
  {
    id: "harvard",
    name: "Harvard (Cite Them Right)",
    csl: "harvard1",
    locale: "en-GB",
    inText: "brackets",
    paragraph: "para.",
    day: "21 November 2026",
    fit: harvard,
    tidy: harvardCirca,
  },
  {
    id: "vancouver",
    name: "Vancouver",
    csl: "vancouver",
    inText: "number",
    paragraph: "para.",
    day: "2026 Nov 21",
    fit: vancouver,
  },
];

/**
 * APA 7 sets the headline of a newspaper's article upright and of a news site's in italics (10.1, 10.16), and has a page's kind and version in
 * brackets after its title (9.21), and its site as the author (9.7, 9.24).
 */
function apa(item: CslItem): CslItem {
  return readThrough(isOurs(item) ? { ...ownedBySite(item), ...bracketed("genre", item) } : item);
}

/** Cite Them Right begins with the headline where neither author nor newspaper is known. */
function harvard(item: CslItem): CslItem {
  if (isOurs(item)) return { ...ownedBySite(item), ...bracketed("edition", item) };
  const isNameless = item.author === undefined && item["container-title"] === undefined;
  return readThrough(isNameless ? { ...item, type: "webpage" } : item);
}

/** A year that is not certain: “c. 2024”. The file that comes with citation-js does not know it. */
function harvardCirca(text: string, { issued }: CslItem): string {
  if (!issued || "literal" in issued || !issued.circa) return text;
  const year = String(issued["date-parts"][0][0]);
  return text.replace(new RegExp(`(\\(|, )${year}(?=[,)])`), `$1c. ${year}`);
}

/**
 * Citing Medicine, 2nd edition: an estimated date in square brackets with a question mark, “[date unknown]” where there is
 * none (ch. 23 to 25). The owner of a web site is its publisher. A page is cited as an article of its site: by the file, its
 * author would be the site's.
 */
function vancouver(item: CslItem): CslItem {
  if (isOurs(item)) {
    const { "container-title": publisher = "", ...rest } = item;
    return { ...rest, publisher, ...bracketed("edition", item) };
  }
  const { issued } = item;
  const article = readThrough(item.type === "webpage" ? { ...item, type: "article-newspaper" } : item);
  if (!issued) return { ...article, issued: { literal: "[date unknown]" } };
  if ("literal" in issued || !issued.circa) return article;
  const [year = 0, month = 1, day = 1] = issued["date-parts"][0];
  const name = new Date(Date.UTC(year, month - 1)).toLocaleString("en-US", { month: "short", timeZone: "UTC" });
  return { ...article, issued: { literal: `[${year} ${name} ${day}?]` } };
}

/** Whether an item is a page of this site: no other has a version. */
function isOurs({ version }: CslItem): boolean {
  return version !== undefined;
}

function ownedBySite({ "container-title": site = "", ...item }: CslItem): CslItem {
  return { ...item, author: [{ literal: site }] };
}

/** Version and paragraph, in the one field that the style's file shows after a title. */
function bracketed(field: "genre" | "edition", { version = "", section }: CslItem): Partial<CslItem> {
  const words = [version, section].filter(Boolean).join(", ");
  return { [field]: words.charAt(0).toUpperCase() + words.slice(1) };
}

/** Where it was read, if not at the publisher's, in words: these files have no place of their own for it. */
function readThrough(item: CslItem): CslItem {
  const { source, "container-title": container } = item;
  if (source === undefined) return item;
  return { ...item, "container-title": container === undefined ? source : `${container}, through ${source}` };
}

/** A day of access that is still to be put in, as a page without scripts shows it. */
const blankDay = "[date of access]";

/** Puts the blank in; where the style has brackets around the day already, without its own. */
export function withBlankDay(text: string): string {
  return text.replaceAll(`[cited ${tokens.accessed}]`, "[cited date of access]").replaceAll(tokens.accessed, blankDay);
}
