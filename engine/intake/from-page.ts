import { agencies } from "../reading/en/words/agencies.ts";
import { plainBlock, type Block } from "./block.ts";
import { dayIn } from "./day-in.ts";
import { findArticle } from "./find-article.ts";
import { languageOf } from "../language-of.ts";
import { markdownOf } from "./markdown-of.ts";
import { particularsOf } from "./particulars-of.ts";
import { particularsWithPlaces, proposed, type Proposed } from "./proposed.ts";
import type { TakenIn } from "./taken-in.ts";

/** The address that a page was fetched from, and which of its parts is to be taken, from 1, where several may be its article. */
interface Asked {
  readonly url?: string | undefined;
  readonly block?: number | undefined;
}

/** The article on a page that was parsed already, with all that the page says of it. */
export function fromPage(document: Document, { url, block }: Asked = {}): TakenIn {
  const said = particularsOf(document, url);
  const { blocks: seen, dates, left, doubt, parts, title } = findArticle(document, said.title, block);
  const { body, isFree, ...particulars } = said;
  const inData = blocksInData(body, seen);
  const blocks = inData ?? seen;
  // Many pages have the lang of the template that they were made from.
  const guessed = languageOf(blocks.map((block) => block.text).join("\n"));
  const lang =
    guessed !== undefined && said.lang?.value.split("-")[0] !== guessed
      ? { value: guessed, from: said.lang ? `its words; the page says ${said.lang.value}` : "its words" }
      : said.lang;
  const authors = said.author?.value.split(", ") ?? [];
  const isAgency = authors.length > 0 && authors.every((name) => agencies.includes(name));
  return {
    ...particularsWithPlaces({ ...particulars, title, lang, published: said.published ?? datelineIn(dates) }),
    ...(isAgency && { author: undefined, agency: authors.join(" and ") }),
    markdown: markdownOf(blocks),
    blocks,
    left,
    doubts: [
      ...(inData ? ["the page shows no text, and the data in it does; that was taken"] : []),
      ...(doubt === undefined || inData || parts.length > 0 ? [] : [doubt]),
      ...(isFree ? [] : ["the page says that it is not free to read, and may have the beginning of its article alone"]),
    ],
    ...(parts.length > 0 && { parts }),
  };
}

/** The text as the page's data has it, where the page itself shows not even half of it: some pages are drawn by their scripts alone. */
function blocksInData(body: string | undefined, seen: readonly Block[]): Block[] | undefined {
  if (body === undefined) return undefined;
  const lengthSeen = seen.reduce((sum, { text }) => sum + text.length, 0);
  if (lengthSeen >= body.length / 2) return undefined;
  return body.split(/\s*\n\s*/).flatMap((line) => (line.trim() === "" ? [] : [plainBlock("paragraph", line.trim())]));
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
