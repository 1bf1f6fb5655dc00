import type { Block } from "./block.ts";
import type { Proposed } from "./proposed.ts";

/** What sites set between a headline and their name, in a page's title. */
const between = /\s*[|–—·»«:-]\s+/g;
/** In letters; what is shorter is a site's name or a section's. */
const shortest = 10;

/**
 * The headline, of what a page says of itself and what stands on it: where what it says has the site's name about it, as titles of pages
 * do, or is only the site's name, the longest piece of either that stands on the page as a line of its own.
 */
export function headlineOf(
  said: Proposed | undefined,
  pageTitle: string | undefined,
  blocks: readonly Block[],
): Proposed | undefined {
  const lines = new Set(blocks.map(({ text }) => folded(text)));
  const stands = (words: string) => lines.has(folded(words));
  const isWeak = said?.from === "the heading";
  if (said && !isWeak && stands(said.value)) return said;
  const longest = [said?.value, pageTitle]
    .flatMap((title) => (title === undefined ? [] : piecesOf(title)))
    .filter((piece) => piece.length >= shortest && stands(piece))
    .toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined || (isWeak && longest.length <= said.value.length)) return said;
  return { value: longest, from: longest === said?.value ? said.from : "the page’s title, as it stands on the page" };
}

/** A title whole, and without what stands before or after each of the signs in it. */
function piecesOf(title: string): string[] {
  const cuts = [...title.matchAll(between)].map((sign) => [sign.index, sign.index + sign[0].length] as const);
  return [title, ...cuts.flatMap(([before, after]) => [title.slice(0, before), title.slice(after)])].map((piece) =>
    piece.trim(),
  );
}

/** Words without marks, capitals and spaces, so that copies of them are equal. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
