import type { Span } from "../span.ts";
import { align } from "./align.ts";
import { likelyPlaces } from "./likely-places.ts";
import type { Sought } from "./sought.ts";
import { wholeWords } from "./whole-words.ts";

/** What is known of a long passage: how it begins and ends, and how many units lie between the two. */
export interface Ends {
  readonly first: string;
  readonly last: string;
  readonly length: number;
}

/** How far from where a part was found the rest may begin. */
const slack = 48;
/** The length may have changed by this share. Beyond it, the two ends that were found belong to different passages. */
const lengthChanged = 0.3;
/** In its place this share of the passage, in whole sentences, is enough to be what is left of it. */
const leastStanding = 0.33;
/** Or one of its ends, which is so like. */
const sureEnd = 0.85;
const sideHolds = 0.75;
/** How much of an end may differ: where the surroundings next to it still match, */
const errorsBeside = 0.5;
/** where they do not match, in the same article, */
const errorsAlone = 0.3;
/** and in a text that may be another article. */
const errorsAbroad = 0.1;

/** The stretch that begins and ends like the passage, and is about as long; or what is left of it in its place. */
export function findByItsEnds(sought: Sought, ends: Ends): Span | undefined {
  const { passage, text, prefix, suffix } = sought;
  const { first, last, length } = ends;
  if (first === "" || last === "" || !(length > 0)) return undefined;
  const heads = endsLike(sought, prefix, first, "");
  const tails = endsLike(sought, "", last, suffix);
  const leeway = Math.max(slack, length * lengthChanged);
  const [best] = heads
    .flatMap((head) =>
      tails.map((tail) => {
        const off = Math.abs(tail.end - head.start - length);
        return { start: head.start, end: tail.end, off, score: head.score + tail.score - off / leeway / 2 };
      }),
    )
    .filter(({ start, end, off }) => end > start && off <= leeway)
    .toSorted((a, b) => b.score - a.score);
  return best ? wholeWords(passage, text, best) : whatIsLeft(sought, ends, heads, tails);
}

interface End extends Span {
  /** 0 to 1. */
  readonly like: number;
}

/** Between the sentences that stood beside the passage: from its beginning, or what is left after that went, to its end. */
function whatIsLeft(
  { outline, by, known }: Sought,
  { length }: Ends,
  heads: readonly End[],
  tails: readonly End[],
): Span | undefined {
  if (!outline || !(outline.isClose || (known && outline.own.length > 0))) return undefined;
  const room = { start: outline.room.start + by, end: outline.room.end + by };
  const own = outline.own.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const inRoom = ({ start, end }: Span) => start >= room.start && end <= room.end;
  const head = heads.find(inRoom);
  const tail = tails.find(inRoom);
  const parts = [...(head ? [head] : []), ...own, ...(tail ? [tail] : [])].toSorted((a, b) => a.start - b.start);
  const start = Math.min(...parts.map((part) => part.start));
  let [end, standing] = [start, 0];
  for (const part of parts) {
    standing += Math.max(0, part.end - Math.max(end, part.start));
    end = Math.max(end, part.end);
  }
  const isSure = (head?.like ?? 0) >= sureEnd || (tail?.like ?? 0) >= sureEnd;
  if (!isSure && standing < length * leastStanding) return undefined;
  // What was put in place of an end that went belongs to it, if it is about as long.
  const whole = { start: head ? start : room.start, end: tail ? end : room.end };
  const filled = whole.end - whole.start <= length * (1 + lengthChanged) ? whole : { start, end };
  const clear = outline.withoutOthers({ start: filled.start - by, end: filled.end - by });
  return { start: clear.start + by, end: clear.end + by };
}

/**
 * Where one of the ends may stand. `before` is the text right before the first end, `after` the text right after the
 * last.
 */
function endsLike({ text, known, read, together, by, outline }: Sought, before: string, words: string, after: string) {
  const side = before + after;
  return likelyPlaces(read.grams(together), [
    { words: before, by: before.length },
    { words, by: 0 },
    { words: after, by: -words.length },
  ])
    .map((place) => {
      const at = place + by;
      const from = Math.max(0, at - before.length - slack);
      const to = at + words.length + after.length + slack;
      const { start, end, errors } = align(text.slice(from, Math.max(from, to)), before, words, after);
      const like = 1 - errors.middle / words.length;
      const sideLike = side === "" ? 0 : 1 - (errors.before + errors.after) / side.length;
      const isOthers = outline?.isOthers({ start: from + start - by, end: from + end - by }) ?? false;
      const enough = like >= 1 - (sideLike >= sideHolds ? errorsBeside : known ? errorsAlone : errorsAbroad);
      return { start: from + start, end: from + end, enough: enough && !isOthers, like, score: like + sideLike };
    })
    .filter(({ enough }) => enough);
}
