import type { Span } from "../span.ts";
import { hashLength, type Sentence } from "./part-into-sentences.ts";
import { shortHash } from "./short-hash.ts";

/** So many sentences are noted on each side. More make links longer. */
const sentencesEachWay = 40;
/** Between those that still stand and are nearest to the passage, so many others may have been. */
const closeBetween = 4;
/** In a text that may be another article one sentence with the right hash may be chance. */
const fewStanding = 2;
/** Of longer passages only so many of their own. */
const mostOwn = 2 * sentencesEachWay;
/** “In Aldby the”, “13.10 – The w”. */
const openingUnits = 12;
/** Shorter sentences (“More soon.”) are like others by chance. */
const fewUnits = 14;
/** From this likeness on, in tenths, a sentence is one of a list: the next line is made like it. Those of a story reach 3. */
const sisterFrom = 5;
/** A passage in several lines has the end of its first and the beginnings of the others, but for a mark. */
const nearBeginning = 2;
/** A sentence that stands more often in a text is no landmark. */
const oftenAtMost = 200;

/**
 * Which sentences stand before a passage, which ones it is in, and which follow, a hash each; and how like its own the one is that is
 * most like them, in tenths, with a hash of how the first of its own begins: `aabbcc.dd.eeff.3gg`.
 */
export function outlineOf(text: string, sentences: readonly Sentence[], span: Span): string {
  const { first, last } = sentencesIn(sentences, span);
  const hashes = [
    sentences.slice(Math.max(0, first - sentencesEachWay), first),
    sentences.slice(first, Math.min(last, first + mostOwn)),
    sentences.slice(last, last + sentencesEachWay),
  ]
    .map((part) => part.map(({ hash }) => hash).join(""))
    .join(".");
  const own = sentences[first];
  const opening = own ? openingOf(text, own) : "";
  return `${hashes}.${Math.min(9, Math.floor(10 * likestOther(text, sentences, first, last)))}${opening}`;
}

/** A hash of how a sentence begins: in a list, with the name or the time that tells its line from the others. */
function openingOf(text: string, { start }: Span): string {
  return shortHash(text.slice(start, start + openingUnits)).slice(-hashLength);
}

/** How much of one of the passage's own sentences and of another one is in both, by three letters each: the greatest share. */
function likestOther(text: string, sentences: readonly Sentence[], first: number, last: number): number {
  let likest = 0;
  for (const own of sentences.slice(first, Math.min(last, first + mostOwn))) {
    const length = own.end - own.start;
    if (length < fewUnits) continue;
    const isIn = new Uint8Array(threes);
    for (let at = own.start; at + 3 <= own.end; at += 1) isIn[threeAt(text, at)] = 1;
    const countedFor = new Int32Array(threes).fill(-1);
    sentences.forEach((other, index) => {
      if (index >= first && index < last) return;
      let common = 0;
      for (let at = other.start; at + 3 <= other.end; at += 1) {
        const three = threeAt(text, at);
        if (isIn[three] === 0 || countedFor[three] === index) continue;
        countedFor[three] = index;
        common += 1;
      }
      likest = Math.max(likest, common / Math.max(length, other.end - other.start));
    });
  }
  return likest;
}

/** Into so many groups three letters are sorted: enough for one sentence. */
const threes = 8192;

function threeAt(text: string, at: number): number {
  const three = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2);
  return (three ^ (three >>> 13)) & (threes - 1);
}

/** What the sentences of a text as it was tell of the text as it is. */
export interface Outline {
  /** Where the passage's sentences are, or what came of them: between those that stood beside them and still do. */
  readonly room: Span;
  /** Enough sentences still stand to trust the room, and they are close to where the passage was. */
  readonly isClose: boolean;
  /** How many sentences the passage was in. */
  readonly sentences: number;
  /** Lines that are made like the passage's own stood in the text: likeness alone shows nothing. */
  readonly hasSisters: boolean;
  /**
   * Whether a stretch may be in the passage's own line, where lines are made alike, and its own or others beside it changed or
   * went: it must begin like it, or, of a passage in several lines, in one of them that still stands.
   */
  readonly mayBeOwn: (stretch: Span) => boolean;
  /** Whether a stretch begins in what the first of the passage's sentences is, or in what came of it: its beginning is known. */
  readonly beginsAsOwn: (stretch: Span) => boolean;
  /** Sentences in the room that are as the passage's own were. */
  readonly own: readonly Span[];
  /** Whether all of a stretch is in sentences that stood there before, and were not the passage's. */
  readonly isOthers: (stretch: Span) => boolean;
  /** The stretch without what of it, at its ends, is in such sentences. */
  readonly withoutOthers: (stretch: Span) => Span;
}

/** What is looked at of a text (`readArticle`). */
interface ReadSentences {
  readonly folded: { readonly text: string };
  readonly blocks: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly sentencesBy: ReadonlyMap<string, readonly number[]>;
}

/** Lays a passage's outline over the sentences of a text; nothing where it has none. `isKnown`: the text is of the same article. */
export function layOutline(
  outline: string | undefined,
  { sentences, sentencesBy, folded, blocks }: ReadSentences,
  isKnown: boolean,
): Outline | undefined {
  const parts = (outline ?? "").split(".").slice(0, 4);
  const [before = [], own = [], after = []] = parts.slice(0, 3).map(hashesIn);
  if (parts.length < 3 || own.length === 0) return undefined;
  const old = [...before, ...own, ...after];
  const isOwn = (index: number) => index >= before.length && index < before.length + own.length;
  const placeOf = inCommon(old, sentencesBy);

  const others = new Set<number>();
  const unplaced = new Set<string>();
  placeOf.forEach((place, index) => {
    if (isOwn(index)) return;
    if (place === -1) unplaced.add(old[index] ?? "");
    else others.add(place);
  });
  own.forEach((hash) => unplaced.delete(hash));
  const previousOld = placeOf.findLastIndex((place, index) => place !== -1 && index < before.length);
  const followingOld = placeOf.findIndex((place, index) => place !== -1 && index >= before.length + own.length);
  const previous = placeOf[previousOld] ?? -1;
  const following = placeOf[followingOld] ?? sentences.length;
  const ownPlaces: number[] = [];
  for (let place = previous + 1; place < following; place += 1) {
    if (own.includes(sentences[place]?.hash ?? "")) ownPlaces.push(place);
  }
  // How many sentences stood between the two, without the passage's own.
  const parted = (followingOld === -1 ? old.length : followingOld) - previousOld - 1 - own.length;
  // Of what stood further off than was noted nothing is known; but it is not what stood here.
  const first = before.length < sentencesEachWay ? 0 : (placeOf.find((place) => place !== -1) ?? 0);
  const last =
    after.length < sentencesEachWay
      ? sentences.length
      : (placeOf.findLast((place) => place !== -1) ?? sentences.length);
  const isOther = (index: number) =>
    others.has(index) ||
    (!ownPlaces.includes(index) && (index < first || index > last || unplaced.has(sentences[index]?.hash ?? "")));

  const between = {
    start: previous === -1 ? 0 : (sentences[previous]?.end ?? 0),
    end: sentences[following]?.start ?? folded.text.length,
  };
  const opening = parts[3]?.slice(1, 1 + hashLength) ?? "";
  const beginsAs = (sentence: Span) => opening === "" || openingOf(folded.text, sentence) === opening;
  const hasSisters = Number(parts[3]?.[0] ?? 0) >= sisterFrom;
  // The headline is the first block, whatever came of the rest.
  const headline = isKnown && before.length === 0 && own.length === 1 ? blocks[0] : undefined;
  const room = headline && headline.end < between.end ? headline : between;
  return {
    room,
    isClose:
      room === headline ||
      (parted <= closeBetween &&
        others.size >= Math.min(isKnown ? 1 : fewStanding, old.length - own.length) &&
        others.size > 0),
    sentences: own.length,
    hasSisters,
    mayBeOwn: (stretch) => {
      if (!hasSisters || (ownPlaces.length === 0 && parted <= 0)) return true;
      if (ownPlaces.length > 0 && own.length === 1) return true;
      const { first } = sentencesIn(sentences, stretch);
      const sentence = sentences[first];
      if (!sentence) return false;
      if (!ownPlaces.includes(first)) return beginsAs(sentence);
      return sentence.hash === own[0]
        ? stretch.end >= sentence.end - nearBeginning
        : stretch.start <= sentence.start + nearBeginning;
    },
    beginsAsOwn: (stretch) => {
      const sentence = sentences[sentencesIn(sentences, stretch).first];
      // Where all that stood between is known, what stands there now came of the passage's own.
      return sentence === undefined || parted <= 0 || sentence.hash === own[0] || beginsAs(sentence);
    },
    own: ownPlaces.flatMap((place) => sentences[place] ?? []),
    isOthers: (stretch) => {
      const { first, last } = sentencesIn(sentences, stretch);
      for (let index = first; index < last; index += 1) if (!isOther(index)) return false;
      return last > first;
    },
    withoutOthers: (stretch) => {
      let { first, last } = sentencesIn(sentences, stretch);
      let { start, end } = stretch;
      for (; first < last && isOther(first); first += 1) start = sentences[first + 1]?.start ?? end;
      for (; last > first && isOther(last - 1); last -= 1) end = sentences[last - 2]?.end ?? start;
      return { start, end: Math.max(start, end) };
    },
  };
}

/** Which sentences a stretch touches: from `first` up to, and without, `last`. */
function sentencesIn(sentences: readonly Sentence[], { start, end }: Span): { first: number; last: number } {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sentences.length && (sentences[last]?.start ?? 0) < end) last += 1;
  return { first: low, last };
}

/**
 * Where each of the old sentences stands now, if as many of them as possible are to be in their old order; -1 where it does
 * not. Of two that are the same and of which one went, the first counts as still there.
 */
function inCommon(old: readonly string[], places: ReadSentences["sentencesBy"]): number[] {
  // The longest rising row of places: `ends` has, for each length, the one that ends earliest.
  interface Link {
    readonly index: number;
    readonly place: number;
    readonly before: Link | undefined;
  }
  const ends: Link[] = [];
  old.forEach((hash, index) => {
    const all = places.get(hash) ?? [];
    if (all.length > oftenAtMost) return;
    for (const place of all.toReversed()) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle]?.place ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      if (ends[low]?.place !== place) ends[low] = { index, place, before: ends[low - 1] };
    }
  });
  const placeOf = old.map(() => -1);
  for (let link = ends.at(-1); link; link = link.before) placeOf[link.index] = link.place;
  return placeOf;
}

function hashesIn(part: string): string[] {
  const hashes: string[] = [];
  const most = Math.min(part.length, hashLength * mostOwn);
  for (let at = 0; at + hashLength <= most; at += hashLength) hashes.push(part.slice(at, at + hashLength));
  return hashes;
}
