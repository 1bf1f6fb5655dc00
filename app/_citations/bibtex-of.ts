import { citationDate } from "./citation-date.ts";
import type { CslItem, CslName } from "./csl-item.ts";

/**
 * Sources as BibTeX in UTF-8, with their ids as keys, so that biber's data model has nothing to say: an article of a newspaper
 * only where there are an author and a newspaper, else what is read online, else whatever it is. `year` is for BibTeX, `date`
 * for biblatex, which takes it first. Written here, since the plugin of citation-js escapes and drops whatever is not Latin, and
 * puts the day where the month belongs.
 */
export function bibtexOf(items: readonly CslItem[]): string {
  return items.map(entryOf).join("");
}

function entryOf(item: CslItem): string {
  const { id, type, title, author = [], "container-title": container, URL: address, language, note = "" } = item;
  const isArticle = type === "article-newspaper" && author.length > 0 && container !== undefined;
  const kind = isArticle ? "article" : address === undefined ? "misc" : "online";
  // Zotero passes over who keeps a page.
  const where = kind === "online" && container !== undefined ? `In ${container}. ` : "";
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", author.map(nameOf).join(" and ") || undefined],
    ["title", capitalsKept(title)],
    [{ article: "journal", online: "organization", misc: "howpublished" }[kind], container && escaped(container)],
    ["entrysubtype", isArticle ? "newspaper" : undefined],
    ...datesOf(item),
    // An address is read as it is; braces in it would end the field.
    ["url", address?.replace(/[{}\\]/g, (character) => encodeURIComponent(character))],
    ["language", language],
    ["langid", language === "en" ? "english" : undefined],
    ["note", escaped(`${where}${note}`) || undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = {${value}},\n`]));
  return `@${kind}{${id},\n${lines.join("")}}\n`;
}

/** The year, and the day where it is certain. What bears no date has a year that biber knows to be none: it asks for one. */
function datesOf({ issued }: CslItem): (readonly [string, string])[] {
  if (!issued || "literal" in issued) return [["date", "XXXX"]];
  const [year, month] = issued["date-parts"][0];
  return [["year", String(year)], ...(month === undefined ? [] : [["date", citationDate(issued)] as const])];
}

/** “von Last, Jr, First”; a body in braces, that it is not taken apart. */
function nameOf(name: CslName): string {
  if ("literal" in name) return `{${escaped(name.literal)}}`;
  return [name.family, name.suffix, name.given].flatMap((part) => (part ? escaped(part) : [])).join(", ");
}

/** A title with words in braces where styles would make their capitals small. */
function capitalsKept(title: string): string {
  return title
    .split(" ")
    .map((word, i) => (/\p{Lu}/u.test(i === 0 ? word.slice(1) : word) ? `{${escaped(word)}}` : escaped(word)))
    .join(" ");
}

/** What LaTeX reads otherwise than as itself, and how it is written. */
const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "~": "\\textasciitilde{}",
};

/** Text as LaTeX is to set it. Of two hyphens it would make a dash: nothing stands between them, in braces. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_^<>~]/g, (character) => special[character] ?? "").replace(/-(?=-)/g, "-{}");
}
