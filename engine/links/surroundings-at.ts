import { foldText } from "../fold-text.ts";
import type { Span } from "../span.ts";
import type { Passage } from "./passage.ts";

/** How well the surroundings of a place match those of the passage when it was shared. */
export interface Surroundings {
  /**
   * How many surrounding units match, beyond what any two English texts share by chance. Where both reach an end of the
   * text, that side counts in full.
   */
  readonly units: number;
  /**
   * On how many sides the surroundings within the passage's own paragraph match. If it began its paragraph, it must
   * begin one here.
   */
  readonly sides: 0 | 1 | 2;
  /** On which of them. */
  readonly holdsBefore: boolean;
  readonly holdsAfter: boolean;
}

/** The surroundings of a passage, folded (`foldText`, loosely) and cut to the length that links have. */
export interface SharedSurroundings {
  readonly prefix: string;
  readonly suffix: string;
  /** The parts of both that belong to the passage's own paragraph. */
  readonly own: { readonly prefix: string; readonly suffix: string };
}

/** Longer surroundings in a link are cut to this. */
export const sharedLength = 32;
/** By how many units the surroundings may have grown or shrunk. */
const slack = 8;
/**
 * With this likeness, surroundings are the same with a word changed. Those of unrelated places reach 0.3, and 0.6 where
 * names recur.
 */
const holds = 0.7;
const byChance = 0.3;

export function sharedSurroundings(passage: Pick<Passage, "prefix" | "suffix">): SharedSurroundings {
  const prefix = passage.prefix.slice(-sharedLength);
  const suffix = passage.suffix.slice(0, sharedLength);
  const fold = (words: string | undefined) => foldText(words ?? "", "loosely").text;
  // Cut out the paragraph's own part before folding, which turns line breaks into spaces.
  const own = { prefix: fold(prefix.split("\n\n").at(-1)), suffix: fold(suffix.split("\n\n")[0]) };
  return { prefix: fold(prefix), suffix: fold(suffix), own };
}

/**
 * Compares the surroundings of a stretch of the folded text with those that were shared. `known`: the text is known to
 * be the article that was shared; if not, standing at the beginning or end of the text is no evidence.
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
  return { units, sides: holdsBefore ? (holdsAfter ? 2 : 1) : holdsAfter ? 1 : 0, holdsBefore, holdsAfter };
}

/** The units that the surroundings lack because the passage stood at an end of the text, if it still does. */
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
