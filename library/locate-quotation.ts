import approximately from "approx-string-match";
import { foldedSpan, foldText, unfolded } from "../engine/fold-text.ts";
import type { Span } from "../engine/span.ts";

/** What is known of a quotation: its words, and, where these stand more than once, what surrounds them. */
export interface Quotation {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Every place of the text where exactly these words stand between exactly these surroundings; where there is none, every place
 * where they differ only in how the same characters are written (`foldText`).
 */
export function locateQuotation(text: string, { quote, prefix = "", suffix = "" }: Quotation): Span[] {
  const whole = prefix + quote + suffix;
  const words = { start: prefix.length, end: prefix.length + quote.length };
  const exact = placesOf(text, whole).map((at) => ({ start: at + words.start, end: at + words.end }));
  if (exact.length > 0) return exact;
  const wanted = foldText(whole);
  const within = foldedSpan(wanted, words);
  if (within.end <= within.start) return [];
  const folded = foldText(text);
  return placesOf(folded.text, wanted.text).map((at) =>
    unfolded(folded, { start: at + within.start, end: at + within.end }),
  );
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** More characters than this that differ make other words, which are seen to be others. */
const fewDiffer = 3;

/** What differs where words are the same but for a character or a few: it may be one that cannot be seen to differ. */
export function characterThatDiffers(quote: string, nearest: string): string | undefined {
  const [given, there] = [Array.from(quote), Array.from(nearest)];
  if (given.length !== there.length) return undefined;
  const differ = given.flatMap((character, at) => (character === there[at] ? [] : [at]));
  const [at] = differ;
  if (at === undefined || differ.length > fewDiffer) return undefined;
  return `character ${at + 1} is ${named(given[at])}, and ${named(there[at])} in the article`;
}

function named(character = ""): string {
  return `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`;
}

/** How much of a quotation may be wrong for a place to be named as what was probably meant. */
const errorsInTen = 4;
/** Longer quotations are searched by their beginning, because the time grows with length and errors. */
const searchedLength = 120;

/** The stretch of text that is most like a quotation which is not in it, or nothing where nothing is like it. */
export function nearestQuotation(text: string, quote: string): string | undefined {
  const wanted = quote.slice(0, searchedLength);
  const matches = approximately(text, wanted, Math.floor((wanted.length * errorsInTen) / 10));
  // Only those come back that have as few errors as any.
  const best = matches.toSorted((a, b) => a.start - b.start)[0];
  return best && text.slice(best.start, best.end);
}
