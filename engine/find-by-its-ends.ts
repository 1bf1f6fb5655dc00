import { align } from "./align.ts";
import type { Sought } from "./find-in-one-piece.ts";
import { likelyPlaces } from "./likely-places.ts";
import { wholeWords } from "./whole-words.ts";

/** What is known of a long passage: how it begins and ends, and how many units lie between the two. */
export interface Ends {
  readonly first: string;
  readonly last: string;
  readonly length: number;
}

/** How far from where a part was found the rest may begin. */
const slack = 48;
/** So much of its length may have been put in or taken out: more, and the two ends are of two passages. */
const lengthChanged = 0.3;
const sideHolds = 0.75;
/** How much of an end may be wrong: where the surroundings beside it hold, */
const errorsBeside = 0.5;
/** where they do not, in the same article, */
const errorsAlone = 0.3;
/** and in what may be another. */
const errorsAbroad = 0.1;

/** The stretch that begins and ends like the passage, and is about as long. */
export function findByItsEnds(sought: Sought, ends: Ends): { start: number; end: number } | undefined {
  const { passage, text, prefix, suffix, known } = sought;
  const { first, last, length } = ends;
  if (first === "" || last === "" || !(length > 0)) return undefined;

  const enough = ({ words, side }: { words: number; side: number }) =>
    words >= 1 - (side >= sideHolds ? errorsBeside : known ? errorsAlone : errorsAbroad);
  const heads = likelyPlaces(text, [
    { words: prefix, by: prefix.length },
    { words: first, by: 0 },
  ])
    .map((at) => {
      const from = Math.max(0, at - prefix.length - slack);
      const { start, errors } = align(text.slice(from, Math.max(from, at + first.length + slack)), prefix, first, "");
      return { at: from + start, words: 1 - errors.middle / first.length, side: sideOf(prefix, errors.before) };
    })
    .filter(enough);
  const tails = likelyPlaces(text, [
    { words: suffix, by: 0 },
    { words: last, by: last.length },
  ])
    .map((at) => {
      const from = Math.max(0, at - last.length - slack);
      const { end, errors } = align(text.slice(from, Math.max(from, at + suffix.length + slack)), "", last, suffix);
      return { at: from + end, words: 1 - errors.middle / last.length, side: sideOf(suffix, errors.after) };
    })
    .filter(enough);

  const leeway = Math.max(slack, length * lengthChanged);
  const pairs = heads.flatMap((head) =>
    tails.map((tail) => ({ head, tail, off: Math.abs(tail.at - head.at - length) })),
  );
  const [best] = pairs
    .filter(({ head, tail, off }) => tail.at > head.at && off <= leeway)
    .map(({ head, tail, off }) => ({
      start: head.at,
      end: tail.at,
      score: head.words + tail.words + head.side + tail.side - off / leeway / 2,
    }))
    .toSorted((a, b) => b.score - a.score);
  return best && wholeWords(passage, text, best);
}

function sideOf(words: string, errors: number): number {
  return words === "" ? 0 : 1 - errors / words.length;
}
