import { foldText } from "../../engine/fold-text.ts";
import type { Span } from "../../engine/span.ts";

/** What a TextQuoteSelector of the W3C model quotes, and what stands beside it: as much as its maker wrote, or nothing. */
export interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Shorter quotations, in UTF-16 units with what is quoted beside them, are told from others by their position alone. */
const fewUnits = 12;

/** So much of what is quoted beside the words is looked at. */
const sideUnits = 32;

/** A letter occurs a thousand times in a text: what occurs more often is told by its position alone. */
const countedAtMost = 4000;

/**
 * Where the words of a selector stand in the text that they were taken from: at their position, in UTF-16 units, if it is known
 * and they stand there between the same words as then; otherwise at the one place where they do. White space beside them may
 * differ, since pages have other line ends than texts. Undefined where they cannot be told from others.
 */
export function selectedSpan(text: string, quoted: Quoted, position: number | undefined): Span | undefined {
  const { exact } = quoted;
  const before = bare(quoted.prefix.slice(-sideUnits));
  const after = bare(quoted.suffix.slice(0, sideUnits));
  const spanAt = (start: number) => ({ start, end: start + exact.length });
  const agrees = (start: number) =>
    bare(text.slice(Math.max(0, start - 2 * sideUnits), start)).endsWith(before) &&
    bare(text.slice(start + exact.length, start + exact.length + 2 * sideUnits)).startsWith(after);

  if (position !== undefined && text.startsWith(exact, position) && agrees(position)) return spanAt(position);
  if (before.length + exact.length + after.length < fewUnits) return undefined;
  const [only, ...others] = occurrences(text, exact).filter(agrees);
  if (only !== undefined) return others.length === 0 ? spanAt(only) : undefined;
  // What stood beside them may have been edited since.
  const first = text.indexOf(exact);
  const isOnce = exact.length >= fewUnits && first !== -1 && text.indexOf(exact, first + 1) === -1;
  return isOnce ? spanAt(first) : undefined;
}

function bare(words: string): string {
  return foldText(words).text.replaceAll(" ", "");
}

/** Where the words begin, wherever they stand; nowhere where they stand too often. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (found.length === countedAtMost) return [];
    found.push(at);
  }
  return found;
}
