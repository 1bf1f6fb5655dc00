import approximately from "approx-string-match";
import { align } from "./align.ts";
import { compareWording, type WordRun } from "./compare-wording.ts";
import { cutsWord } from "./cuts-word.ts";
import { foldText } from "./fold-text.ts";
import type { Passage } from "./passage.ts";
import { edgeUnits, sharedSurroundings } from "./surroundings-at.ts";

export interface EditedPassage {
  readonly start: number;
  readonly end: number;
  readonly difference: readonly WordRun[] | undefined;
}

/** Shorter than either, and a quotation is found only between its surroundings: “four people” stands anywhere. */
const shortUnits = 20;
const shortWords = 4;
/** Of a part that is looked for, so much may be wrong: more, and the search finds what is merely English. */
const searchedErrors = 0.35;
/** Parts are searched for by so many units: time goes by length and errors. */
const partLength = 64;
/** Fewer are found everywhere. */
const leastSearched = 12;
/** How far from where a part was found the rest may begin, past what the passage's own length allows. */
const slack = 48;
/** Windows that are laid out in full, the most promising first: each costs a millisecond. */
const windowsAtMost = 6;

/** Surroundings as like as this are the same ones with a word or two changed. */
const sideHolds = 0.75;
/** Units of surroundings that must be like where a passage is found between them by them alone. */
const betweenUnits = 40;
/** The same for one that is long enough to count for itself. */
const besideUnits = 24;
/** With both sides: more wrong, and these are other words in its place, not the passage edited. */
const errorsBetween = 0.5;
/** With both sides, a passage of so few units may have been replaced altogether: “Iran” by “Tehran”. */
const replacedUnits = 24;
/** What then joins it on both sides must be as it was, or what is found is a part of what surrounds it. */
const seam = 4;
/** With one side: a word in four. */
const errorsBeside = 0.3;
/** With neither, in the same article: a typing error or two, and enough words to be no other's. */
const errorsAlone = 0.15;
const aloneUnits = 60;
/** Longer passages share this much of their words with what they became; in another order they do not. */
const leastLikeness = 0.5;
/** A word-by-word difference of longer texts is not asked for by any page. */
const comparedUpTo = 2000;

/** The place where the passage's words stand edited, if its surroundings or its length make sure that it is they. */
export function editedPassage(
  passage: Passage,
  text: string,
  folded: string,
  known: boolean,
): EditedPassage | undefined {
  const { quote } = passage;
  const { prefix, suffix } = sharedSurroundings(passage);
  const whole = "whole" in quote ? foldText(quote.whole) : undefined;
  const found =
    whole !== undefined && whole.length <= 2 * partLength
      ? inOnePiece(passage, folded, whole, known)
      : byItsEnds(
          folded,
          prefix,
          foldText("whole" in quote ? quote.whole.slice(0, partLength) : quote.first.slice(0, partLength)),
          foldText("whole" in quote ? quote.whole.slice(-partLength) : quote.last.slice(-partLength)),
          suffix,
          "whole" in quote ? quote.whole.length : quote.length,
          known,
        );
  if (!found) return undefined;
  const { start, end } = widened(passage, text, found);
  if (!("whole" in quote) || quote.whole.length > comparedUpTo) return { start, end, difference: undefined };
  const words = text.slice(start, end);
  if (quote.whole.length > replacedUnits && compareWording(whole ?? "", foldText(words)).likeness < leastLikeness) {
    return undefined;
  }
  return { start, end, difference: compareWording(quote.whole, words).runs };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Found extends Stretch {
  readonly score: number;
}

function inOnePiece(passage: Passage, text: string, quote: string, known: boolean): Found | undefined {
  if (quote === "") return undefined;
  const { prefix, suffix } = sharedSurroundings(passage);
  const short = quote.length < shortUnits || (quote.match(/\S+/g) ?? []).length < shortWords;
  const starts = [
    ...search(text, prefix).map(({ end, likeness }) => ({ at: end, likeness })),
    ...search(text, suffix).map(({ start, likeness }) => ({ at: start - quote.length, likeness })),
    ...(short ? [] : search(text, quote.slice(0, partLength))).map(({ start, likeness }) => ({ at: start, likeness })),
    ...(short || quote.length <= partLength ? [] : search(text, quote.slice(-partLength))).map(({ end, likeness }) => ({
      at: end - quote.length,
      likeness,
    })),
  ];
  return best(
    apart(starts).flatMap((at) => {
      const from = Math.max(0, at - prefix.length - slack);
      const to = at + quote.length + suffix.length + slack + Math.ceil(quote.length / 4);
      const window = text.slice(from, Math.max(from, to));
      const { start, end, errors } = align(window, prefix, quote, suffix);
      const placed = widened(passage, text, trimmed(text, from + start, from + end, quote));
      const before = prefix === "" ? 1 : 1 - errors.before / prefix.length;
      const after = suffix === "" ? 1 : 1 - errors.after / suffix.length;
      const wrong = errors.middle / quote.length;
      const sides = [
        prefix === "" ? placed.start === 0 : before >= sideHolds,
        suffix === "" ? placed.end === text.length : after >= sideHolds,
      ].filter(Boolean).length;
      const surroundings =
        (before >= sideHolds ? prefix.length * before : 0) +
        (after >= sideHolds ? suffix.length * after : 0) +
        edgeUnits(prefix, suffix, text, known, placed.start, placed.end);
      const units = placed.end - placed.start;
      const seamed =
        text.slice(0, placed.start).endsWith(prefix.slice(-seam)) && text.startsWith(suffix.slice(0, seam), placed.end);
      const itIs =
        units > 0 &&
        units <= 2 * quote.length + slack / 2 &&
        (sides === 2 && surroundings >= (short ? betweenUnits : besideUnits)
          ? wrong <= (short && !seamed ? errorsBeside : errorsBetween) || (seamed && quote.length <= replacedUnits)
          : sides === 1 && !short && surroundings >= besideUnits
            ? wrong <= errorsBeside
            : known && quote.length >= aloneUnits && wrong <= errorsAlone);
      return itIs ? [{ ...placed, score: surroundings + quote.length * (1 - wrong) }] : [];
    }),
  );
}

function byItsEnds(
  text: string,
  prefix: string,
  first: string,
  last: string,
  suffix: string,
  length: number,
  known: boolean,
): Found | undefined {
  if (first === "" || last === "" || !(length > 0)) return undefined;
  const heads = apart([
    ...search(text, prefix).map(({ end, likeness }) => ({ at: end, likeness })),
    ...search(text, first).map(({ start, likeness }) => ({ at: start, likeness })),
  ]).map((at) => {
    const from = Math.max(0, at - prefix.length - slack);
    const { start, errors } = align(text.slice(from, Math.max(from, at + first.length + slack)), prefix, first, "");
    return { at: from + start, words: 1 - errors.middle / first.length, side: sideOf(prefix, errors.before) };
  });
  const tails = apart([
    ...search(text, suffix).map(({ start, likeness }) => ({ at: start, likeness })),
    ...search(text, last).map(({ end, likeness }) => ({ at: end, likeness })),
  ]).map((at) => {
    const from = Math.max(0, at - last.length - slack);
    const { end, errors } = align(text.slice(from, Math.max(from, at + suffix.length + slack)), "", last, suffix);
    return { at: from + end, words: 1 - errors.middle / last.length, side: sideOf(suffix, errors.after) };
  });
  const leeway = Math.max(slack, length * errorsBeside);
  return best(
    heads.flatMap((head) =>
      tails.flatMap((tail) => {
        const off = Math.abs(tail.at - head.at - length);
        const itIs =
          tail.at > head.at &&
          off <= leeway &&
          [head, tail].every(
            ({ words, side }) => words >= 1 - (side >= sideHolds ? errorsBetween : known ? errorsBeside : errorsAlone),
          );
        const score = head.words + tail.words + head.side + tail.side - off / leeway / 2;
        return itIs ? [{ start: head.at, end: tail.at, score }] : [];
      }),
    ),
  );
}

function sideOf(words: string, errors: number): number {
  return words === "" ? 0 : 1 - errors / words.length;
}

function search(text: string, words: string): { start: number; end: number; likeness: number }[] {
  if (words.length < leastSearched) return [];
  return approximately(text, words, Math.floor(words.length * searchedErrors))
    .slice(0, 4 * windowsAtMost)
    .map(({ start, end, errors }) => ({ start, end, likeness: 1 - errors / words.length }));
}

/** The places to look at, the most promising first, without those that one window shows together. */
function apart(places: readonly { at: number; likeness: number }[]): number[] {
  const chosen: number[] = [];
  for (const { at } of places.toSorted((a, b) => b.likeness - a.likeness)) {
    if (chosen.length < windowsAtMost && chosen.every((other) => Math.abs(other - at) > slack / 3)) chosen.push(at);
  }
  return chosen;
}

/** To whole words, if the passage was one of whole words. */
function widened({ quote, prefix, suffix }: Passage, text: string, { start, end }: Stretch): Stretch {
  const [first, last] = "whole" in quote ? [quote.whole, quote.whole] : [quote.first, quote.last];
  const cut = (at: number) => cutsWord(text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2));
  let from = start;
  let to = end;
  if (!cutsWord(prefix, first)) while (from > 0 && cut(from)) from -= 1;
  if (!cutsWord(last, suffix)) while (to < text.length && cut(to)) to += 1;
  return { start: from, end: to };
}

/** Without the white space at its ends, if the quotation has none there. */
function trimmed(text: string, start: number, end: number, quote: string): { start: number; end: number } {
  const words = text.slice(start, end);
  const from = quote.startsWith(" ") ? start : start + (words.length - words.trimStart().length);
  return { start: from, end: quote.endsWith(" ") ? end : Math.max(from, start + words.trimEnd().length) };
}

function best(found: readonly Found[]): Found | undefined {
  return found.toSorted((a, b) => b.score - a.score)[0];
}
