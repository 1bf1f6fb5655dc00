import { make } from "./make.ts";
import { asPart } from "./parts.ts";
import type { Hit } from "./search-index.ts";
import { searchWords } from "./search-words.ts";

/** How much of a passage stands before the first word that was found in it, and in all: UTF-16 units. */
const before = 50;
const most = 180;

/** Something that was found, as a link to its very place: its kind, its name or the words quoted, the passage, and where it belongs. */
export function drawHit(hit: Hit): HTMLAnchorElement {
  const isQuoted = hit.kind === "quotation";
  const words = make(isQuoted ? "q" : "b", "", ...marked(isQuoted ? cut(hit.words, hit.terms) : hit.words, hit.terms));
  words.dir = "auto";
  const passage =
    hit.passage === undefined ? [] : [make("span", "", ...marked(cut(hit.passage, hit.terms), hit.terms))];
  for (const element of [words, ...passage]) {
    element.dir = "auto";
    if (hit.lang !== undefined) element.lang = hit.lang;
  }
  const of = make("small", "", ...marked(hit.of, hit.terms));
  of.dir = "auto";
  const link = asPart(
    "search-hit",
    make("a", "", asPart("search-kind", make("small", "", kindOf(hit))), words, ...passage, of),
  );
  link.href = hit.at;
  return link;
}

/** “Suggested question”, “Private article”. */
function kindOf({ kind, suggested, private: isPrivate }: Hit): string {
  const words = [isPrivate && "private", suggested && "suggested", kind].filter(Boolean).join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A text with the words marked by which it was found. */
function marked(text: string, terms: readonly string[]): (Node | string)[] {
  let at = 0;
  const pieces = searchWords(text)
    .filter(({ term }) => terms.includes(term))
    .flatMap(({ start, end }) => {
      // What stands in a word that is marked already, or goes on from within it, as “Iran” in “Iran’s”.
      if (end <= at) return [];
      const from = Math.max(start, at);
      const plain = text.slice(at, from);
      at = end;
      return [plain, make("mark", "", text.slice(from, end))];
    });
  return [...pieces, text.slice(at)];
}

/** The stretch of a text around the first word by which it was found, between whole words. */
function cut(text: string, terms: readonly string[]): string {
  const words = searchWords(text);
  const first = words.find(({ term }) => terms.includes(term))?.start ?? 0;
  const start = first <= before ? 0 : (words.find((word) => word.start >= first - before)?.start ?? 0);
  const end =
    text.length - start <= most
      ? text.length
      : (words.findLast((word) => word.end <= start + most)?.end ?? text.length);
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
