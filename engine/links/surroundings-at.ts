import type { Span } from "../span.ts";
import { foldText } from "./fold-text.ts";
import type { Passage } from "./passage.ts";

/** What surrounds a passage in the text as it is, against what surrounded it when it was shared. */
export interface Surroundings {
  /** From 0 to 1, how like it is on each side; 1 where there was nothing. */
  readonly before: number;
  readonly after: number;
  /** Units of surroundings that are like, more than English is by chance; an end of the text counts as all of its side. */
  readonly units: number;
  /** On how many sides it holds within the passage's own paragraph: where it began one, that it begins one. */
  readonly sides: 0 | 1 | 2;
}

/** The surroundings of a passage, with the kinds of marks folded (`foldText`), no longer than they are ever shared. */
export interface SharedSurroundings {
  readonly prefix: string;
  readonly suffix: string;
  /** The part of either that belongs to the passage's own paragraph. */
  readonly own: { readonly prefix: string; readonly suffix: string };
}

/** More is not read, whatever a link brings. */
export const sharedLength = 32;
/** How much longer or shorter the same surroundings may have become. */
const slack = 8;
/** Surroundings of this likeness are the same with a word changed; those of another place come to 0.3, and where names recur to 0.6. */
const holds = 0.7;
const byChance = 0.3;

export function sharedSurroundings(passage: Pick<Passage, "prefix" | "suffix">): SharedSurroundings {
  const prefix = passage.prefix.slice(-sharedLength);
  const suffix = passage.suffix.slice(0, sharedLength);
  // Folding leaves spaces for line breaks: what is the paragraph's own is cut before.
  const own = { prefix: foldText(prefix.split("\n\n").at(-1) ?? ""), suffix: foldText(suffix.split("\n\n")[0] ?? "") };
  return { prefix: foldText(prefix), suffix: foldText(suffix), own };
}

/**
 * Compares the surroundings of a stretch of the folded text. `known`: that it is the article which was shared; without,
 * that both stand at the beginning of their texts says nothing.
 */
export function surroundingsAt(
  { prefix, suffix, own }: SharedSurroundings,
  folded: string,
  blocks: readonly Span[],
  known: boolean,
  start: number,
  end: number,
): Surroundings {
  const before = likenessBefore(prefix, folded, start);
  const after = likenessAfter(suffix, folded, end);
  const units =
    prefix.length * rated(before) + suffix.length * rated(after) + edgeUnits(prefix, suffix, folded, known, start, end);
  const holdsBefore =
    own.prefix === ""
      ? blocks.some((block) => block.start === start)
      : likenessBefore(own.prefix, folded, start) >= holds;
  const holdsAfter =
    own.suffix === "" ? blocks.some((block) => block.end === end) : likenessAfter(own.suffix, folded, end) >= holds;
  return { before, after, units, sides: holdsBefore ? (holdsAfter ? 2 : 1) : holdsAfter ? 1 : 0 };
}

/** The units that surroundings lack because they reached an end of the text, if they reach it still. */
function edgeUnits(prefix: string, suffix: string, text: string, known: boolean, start: number, end: number): number {
  if (!known) return 0;
  return (
    (start <= prefix.length + slack / 2 ? sharedLength - prefix.length : 0) +
    (text.length - end <= suffix.length + slack / 2 ? sharedLength - suffix.length : 0)
  );
}

function rated(likeness: number): number {
  return Math.max(0, (likeness - byChance) / (1 - byChance));
}

function likenessBefore(words: string, text: string, at: number): number {
  return likenessAfter(reversed(words), reversed(text.slice(Math.max(0, at - words.length - slack), at)), 0);
}

function likenessAfter(words: string, text: string, at: number): number {
  if (words === "" || text.startsWith(words, at)) return 1;
  const beside = text.slice(at, at + words.length + slack);
  let row = Uint16Array.from({ length: beside.length + 1 }, (_, j) => j);
  let next = new Uint16Array(row.length);
  for (let i = 1; i <= words.length; i += 1) {
    next[0] = i;
    for (let j = 1; j <= beside.length; j += 1) {
      const met = (row[j - 1] ?? 0) + (words.charCodeAt(i - 1) === beside.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(met, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    [row, next] = [next, row];
  }
  return 1 - Math.min(...row) / words.length;
}

function reversed(text: string): string {
  return text.split("").reverse().join("");
}
