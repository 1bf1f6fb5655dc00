import type { Span } from "../span.ts";
import { align } from "./align.ts";
import { likelyPlaces } from "./likely-places.ts";
import { shareKept, shareThere } from "./share-kept.ts";
import type { Sought } from "./sought.ts";
import { wholeWords } from "./whole-words.ts";
import { weightOf, wordsOf } from "./words-of.ts";

/** A quotation shorter than this is accepted only between its surroundings: “four people” could stand anywhere. */
const shortWeight = 20;
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
const errorsAlone = 0.25;
const aloneWeight = 48;
/**
 * Around a short passage so many units on each side must be unchanged; otherwise what was found may be part of the
 * surroundings.
 */
const seam = 8;
/** So many units that stood beside the passage are known again wherever they stand. */
const knownBeside = 16;
/** A passage this short may have been replaced altogether (“Iran” by “Tehran”), */
const replacedUnits = 24;
/** if its surroundings are the same but for a typing error or two. */
const sideHoldsReplaced = 0.85;

/** A passage longer than this must keep this share of its words, in their order. */
const leastKept = 0.5;
/**
 * Between the sentences that stood beside it less is enough: a third of its words, if it has some, or half of a few.
 * Where less is left, it was told anew.
 */
const keptInRoom = 0.38;
const keptShort = 0.6;
const keptAlone = 0.5;
const fewWeight = 30;
const keptFew = 0.65;
const errorsInRoom = 0.4;
/** A sentence with less of its words in the passage is none of it. */
const ofThePassage = 0.25;
/** Of a passage as long as this so many words must be there, in whatever order, to look closely. */
const longUnits = 96;
const leastThere = 0.35;
/** So much may be put in there. */
const insertedAtMost = 400;
/** What is between those sentences is looked at as a whole where it is no longer than this. */
const roomAtMost = 1200;

/** With a match this good the search stops. */
const certain = 0.85;

/** The stretch that is most like the passage between its surroundings or in its place, if it is similar enough to be the passage. */
export function findInOnePiece(sought: Sought, quote: string): Span | undefined {
  if (quote === "") return undefined;
  const { prefix, suffix, outline, by } = sought;
  const short = isShort(quote);
  const places = likelyPlaces(sought.read.grams(sought.together), [
    { words: prefix, by: prefix.length },
    { words: suffix, by: -quote.length },
    { words: short ? "" : quote, by: 0 },
  ]);
  const windows: Window[] = places.map((at) => ({
    isRoom: false,
    from: at + by - prefix.length - slack,
    to: at + by + quote.length + suffix.length + slack + Math.ceil(quote.length / 4),
  }));
  const { room } = outline ?? {};
  if (room && room.end > room.start && room.end - room.start <= roomAtMost) {
    windows.unshift({ isRoom: true, from: room.start + by - prefix.length, to: room.end + by + suffix.length });
  }
  const most = prefix.length + quote.length + suffix.length;
  let best: Found | undefined;
  for (const window of windows) {
    const found = look(sought, quote, short, window);
    if (found && found.score > (best?.score ?? 0)) best = found;
    if (best && best.score >= certain * most) break;
  }
  return best;
}

interface Window {
  readonly from: number;
  readonly to: number;
  /** It is all that lies between the sentences that stood beside the passage. */
  readonly isRoom: boolean;
}

interface Found extends Span {
  readonly score: number;
}

function look(sought: Sought, quote: string, short: boolean, { from, to, isRoom }: Window): Found | undefined {
  const { passage, text, prefix, suffix, known, outline, by } = sought;
  const begin = Math.max(0, from);
  const within = text.slice(begin, Math.max(begin, to));
  // Aligning takes time by the square of the length.
  if (quote.length >= longUnits && shareThere(quote, within) < leastThere) return undefined;
  const laid = align(within, prefix, quote, suffix);
  const whole = wholeWords(passage, text, trimmed(text, { start: begin + laid.start, end: begin + laid.end }, quote));
  const beside = trimmed(
    text,
    upToBeside(text, whole, quote, sought, isRoom ? { start: begin, end: to } : undefined),
    quote,
  );
  // An alignment with few errors may have left out what was put in, and has nothing too much.
  const between =
    laid.errors.middle <= errorsBeside * quote.length
      ? { start: Math.min(whole.start, beside.start), end: Math.max(whole.end, beside.end) }
      : beside;
  const own = { start: between.start - by, end: between.end - by };
  const clear = withoutAdded(sought, quote, outline?.withoutOthers(own) ?? own);
  const { start, end } = { start: clear.start + by, end: clear.end + by };
  if (end <= start) return undefined;
  const isWhole = start === whole.start && end === whole.end;

  const before = 1 - laid.errors.before / Math.max(1, prefix.length);
  const after = 1 - laid.errors.after / Math.max(1, suffix.length);
  const holds = known ? sideHolds : sideHoldsAbroad;
  const heldBefore =
    prefix !== "" && (start === whole.start ? before >= holds : isRightAt(text, prefix.slice(-knownBeside), start, -1));
  const heldAfter =
    suffix !== "" && (end === whole.end ? after >= holds : isRightAt(text, suffix.slice(0, knownBeside), end, 1));
  const surroundings = (heldBefore ? prefix.length * before : 0) + (heldAfter ? suffix.length * after : 0);
  const kept = shareKept(quote, text.slice(start, end));
  const wrong = isWhole ? laid.errors.middle / quote.length : 1 - kept;
  const seamed = text.slice(0, start).endsWith(prefix.slice(-seam)) && text.startsWith(suffix.slice(0, seam), end);
  const inRoom = outline?.isClose === true && clear.start >= outline.room.start && clear.end <= outline.room.end;

  const replaced = () =>
    seamed &&
    quote.length <= replacedUnits &&
    Math.min(before, after) >= sideHoldsReplaced &&
    isInSentence(passage) &&
    isInSentence({ prefix: text.slice(0, start).slice(-seam), suffix: text.slice(end, end + seam) });
  const isBetween = () => wrong <= errorsBetween || replaced();
  const alike = quote.length <= replacedUnits || kept >= leastKept;
  const itIs = short
    ? (heldBefore && heldAfter && surroundings >= betweenUnits && seamed && isBetween()) ||
      (inRoom && (heldBefore || heldAfter) && kept >= keptShort && wrong <= errorsBetween)
    : (alike &&
        (heldBefore && heldAfter && surroundings >= besideUnits
          ? isBetween()
          : surroundings >= besideUnits
            ? wrong <= errorsBeside
            : known && weightOf(quote) >= aloneWeight && wrong <= errorsAlone)) ||
      (inRoom &&
        (heldBefore || heldAfter
          ? kept >= (weightOf(quote) < aloneWeight ? keptShort : keptInRoom) || wrong <= errorsInRoom
          : weightOf(quote) >= aloneWeight
            ? kept >= keptAlone
            : weightOf(quote) >= fewWeight && kept >= keptFew));
  // What stands elsewhere may be what came of another line.
  if (outline?.isClose && !inRoom) return undefined;
  if (outline?.mayBeOwn(clear) === false) return undefined;
  const most = 2 * quote.length + (inRoom ? insertedAtMost : slack / 2);
  return itIs && end - start <= most ? { start, end, score: surroundings + quote.length * (1 - wrong) } : undefined;
}

/**
 * The stretch without what stood right beside the passage, where the alignment took that for a part of it; and, if `to` says so, up
 * to what stood beside it, where much was put in before that.
 */
function upToBeside(
  text: string,
  { start, end }: Span,
  quote: string,
  { prefix, suffix }: Sought,
  within?: Span,
): Span {
  const [before, after] = [prefix.slice(-knownBeside), suffix.slice(0, knownBeside)];
  const from = Math.max(0, start - knownBeside);
  const next =
    after.length < knownBeside || quote.includes(after) ? -1 : text.indexOf(after, Math.max(from, start - 1));
  const to = next !== -1 && next <= (within?.end ?? end) ? next : end;
  const last =
    before.length < knownBeside || quote.includes(before)
      ? -1
      : text.lastIndexOf(before, Math.max(0, to - knownBeside));
  const since = last !== -1 && last >= (within?.start ?? from) ? last + knownBeside : start;
  return { start: within ? since : Math.max(start, since), end: to };
}

/**
 * The stretch without sentences at its ends that have nothing of the passage, if it has more of them than the passage had, or they
 * are other paragraphs: what was put in beside it, or told anew.
 */
function withoutAdded({ read, outline }: Sought, quote: string, { start, end }: Span): Span {
  const parts = read.sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .map((sentence) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }));
  const isAdded = (part: Span | undefined) =>
    part !== undefined &&
    (parts.length > (outline?.sentences ?? parts.length) || (parts.length > 1 && isParagraph(part))) &&
    shareKept(read.folded.text.slice(part.start, part.end), quote) < ofThePassage;
  const isParagraph = (part: Span) => read.blocks.some((block) => block.start === part.start && block.end === part.end);
  let [from, to] = [start, end];
  while (isAdded(parts.at(-1))) {
    parts.pop();
    to = parts.at(-1)?.end ?? from;
  }
  while (isAdded(parts[0])) {
    parts.shift();
    from = parts[0]?.start ?? to;
  }
  return { start: from, end: Math.max(from, to) };
}

/** Whether words stand right before a place (-1) or after it (1), but for white space. */
function isRightAt(text: string, words: string, at: number, side: -1 | 1): boolean {
  const around =
    side === 1 ? text.slice(at, at + words.length + 1) : text.slice(Math.max(0, at - words.length - 1), at);
  return words.length === knownBeside && around.includes(words.trim());
}

/** Words that could stand anywhere. Where there are no spaces between words, they are not counted. */
function isShort(quote: string): boolean {
  const weight = weightOf(quote);
  return weight < shortWeight || (weight === quote.length && wordsOf(quote).length < shortWords);
}

/** Whether the passage is a part of a sentence or a line, and no whole one. */
function isInSentence({ prefix, suffix }: { readonly prefix: string; readonly suffix: string }): boolean {
  return !/(?:^|\n\s*|[.;!?。]["')\]”’]*\s*|\0)$/u.test(prefix) || !/^(?:$|["')\]”’]*[.;!?。]|\s*\n|\0)/u.test(suffix);
}

/** The stretch without white space at its ends, unless the quotation has white space there. */
function trimmed(text: string, { start, end }: Span, quote: string): Span {
  const words = text.slice(start, end);
  const from = quote.startsWith(" ") ? start : start + (words.length - words.trimStart().length);
  return { start: from, end: quote.endsWith(" ") ? end : Math.max(from, start + words.trimEnd().length) };
}
