import type { Span } from "../span.ts";
import { align } from "./align.ts";
import { likelyPlaces } from "./likely-places.ts";
import type { Passage } from "./passage.ts";
import { wholeWords } from "./whole-words.ts";

/** What is looked for, and in what: all folded. `known`: that the text is of the article that was shared. */
export interface Sought {
  readonly passage: Passage;
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly known: boolean;
}

/** Shorter than either, and a quotation is found only between its surroundings: “four people” stands anywhere. */
const shortUnits = 20;
const shortWords = 4;
/** How far from where a part was found the rest may begin, past what the passage's own length allows. */
const slack = 48;

/** Surroundings as like as this are the same ones with a word or two changed. */
const sideHolds = 0.75;
/** In what may be another article, by nothing but a letter. */
const sideHoldsAbroad = 0.95;
/** Units of the 64 around it that must be like where a short passage is found between them. */
const betweenUnits = 40;
/** The same for one that is long enough to count for itself. */
const besideUnits = 24;
/** With both sides: more wrong, and these are other words in its place, not the passage edited. */
const errorsBetween = 0.5;
/** With one side: a word in four. */
const errorsBeside = 0.3;
/** With neither, in the same article: a typing error or two, and enough words to be no other's. */
const errorsAlone = 0.15;
const aloneUnits = 60;
/** A short passage's seams must be as they were, or what is found is a part of what surrounds it. */
const seam = 8;
/** A passage of so few units may have been replaced altogether (“Iran” by “Tehran”), */
const replacedUnits = 24;
/** if what surrounds it is the same but for a typing error or two. */
const sideHoldsReplaced = 0.85;

/** What comes so near to the whole as it was is not looked for any further. */
const certain = 0.85;

/** The stretch that is most like the passage's words between its surroundings, if it is like enough to be it. */
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

/** Without the white space at its ends, if the quotation has none there. */
function trimmed(text: string, start: number, end: number, quote: string): Span {
  const words = text.slice(start, end);
  const from = quote.startsWith(" ") ? start : start + (words.length - words.trimStart().length);
  return { start: from, end: quote.endsWith(" ") ? end : Math.max(from, start + words.trimEnd().length) };
}
