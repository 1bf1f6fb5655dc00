import type { Span } from "../span.ts";
import { align } from "./align.ts";
import { likelyPlaces } from "./likely-places.ts";
import type { Passage } from "./passage.ts";
import { wholeWords } from "./whole-words.ts";

/** What is searched, and where; both folded. `known`: the text is known to be the article that was shared. */
export interface Sought {
  readonly passage: Passage;
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly known: boolean;
}

/** A quotation shorter than this is accepted only between its surroundings: “four people” could stand anywhere. */
const shortUnits = 20;
const shortWords = 4;
/** How far from its expected place the rest may begin, besides what the passage's own length allows. */
const slack = 48;

/** Surroundings with this likeness are the same, with a word or two changed. */
const sideHolds = 0.75;
/** The same in a text that may be another article: only a letter may differ. */
const sideHoldsAbroad = 0.95;
/** Of the 64 units around a short passage, so many must match. */
const betweenUnits = 40;
/** The same for a passage that is long enough to be evidence by itself. */
const besideUnits = 24;
/**
 * With matching surroundings on both sides, this share of the words may differ. Beyond it, other words stand in the
 * passage's place.
 */
const errorsBetween = 0.5;
/** With matching surroundings on one side. */
const errorsBeside = 0.3;
/** With neither side, in the same article: a typing error or two in a passage with enough words. */
const errorsAlone = 0.15;
const aloneUnits = 60;
/**
 * Around a short passage so many units on each side must be unchanged; otherwise what was found may be part of the
 * surroundings.
 */
const seam = 8;
/** A passage this short may have been replaced altogether (“Iran” by “Tehran”), */
const replacedUnits = 24;
/** if its surroundings are the same but for a typing error or two. */
const sideHoldsReplaced = 0.85;

/** With a match this good the search stops. */
const certain = 0.85;

/** The stretch that is most like the passage between its surroundings, if it is similar enough to be the passage. */
export function findInOnePiece(sought: Sought, quote: string): Span | undefined {
  if (quote === "") return undefined;
  const { text, prefix, suffix } = sought;
  const short = quote.length < shortUnits || (quote.match(/\S+/g) ?? []).length < shortWords;
  const places = likelyPlaces(text, [
    { words: prefix, by: prefix.length },
    { words: suffix, by: -quote.length },
    { words: short ? "" : quote, by: 0 },
  ]);
  const most = prefix.length + quote.length + suffix.length;
  let best: ReturnType<typeof look>;
  for (const at of places) {
    const found = look(sought, quote, short, at);
    if (found && found.score > (best?.score ?? 0)) best = found;
    if (best && best.score >= certain * most) break;
  }
  return best;
}

function look({ passage, text, prefix, suffix, known }: Sought, quote: string, short: boolean, at: number) {
  const from = Math.max(0, at - prefix.length - slack);
  const to = at + quote.length + suffix.length + slack + Math.ceil(quote.length / 4);
  const laid = align(text.slice(from, Math.max(from, to)), prefix, quote, suffix);
  const { start, end } = wholeWords(passage, text, trimmed(text, from + laid.start, from + laid.end, quote));

  const before = 1 - laid.errors.before / Math.max(1, prefix.length);
  const after = 1 - laid.errors.after / Math.max(1, suffix.length);
  const holds = known ? sideHolds : sideHoldsAbroad;
  const heldBefore = prefix !== "" && before >= holds;
  const heldAfter = suffix !== "" && after >= holds;
  const surroundings = (heldBefore ? prefix.length * before : 0) + (heldAfter ? suffix.length * after : 0);
  const wrong = laid.errors.middle / quote.length;
  const seamed = text.slice(0, start).endsWith(prefix.slice(-seam)) && text.startsWith(suffix.slice(0, seam), end);

  const between = () =>
    wrong <= errorsBetween || (seamed && quote.length <= replacedUnits && Math.min(before, after) >= sideHoldsReplaced);
  const itIs = short
    ? heldBefore && heldAfter && surroundings >= betweenUnits && seamed && between()
    : heldBefore && heldAfter && surroundings >= besideUnits
      ? between()
      : surroundings >= besideUnits
        ? wrong <= errorsBeside
        : known && quote.length >= aloneUnits && wrong <= errorsAlone;
  return itIs && end > start && end - start <= 2 * quote.length + slack / 2
    ? { start, end, score: surroundings + quote.length * (1 - wrong) }
    : undefined;
}

/** The stretch without white space at its ends, unless the quotation has white space there. */
function trimmed(text: string, start: number, end: number, quote: string): Span {
  const words = text.slice(start, end);
  const from = quote.startsWith(" ") ? start : start + (words.length - words.trimStart().length);
  return { start: from, end: quote.endsWith(" ") ? end : Math.max(from, start + words.trimEnd().length) };
}
