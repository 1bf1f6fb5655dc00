import type { SharedStretch } from "../relations/independent-voices.ts";
import type { Token } from "../reading/tokens.ts";
import { agencies } from "../reading/en/words/agencies.ts";

/** Two stretches that are the same word for word. */
export interface SharedRun extends SharedStretch {
  /** Words in it. */
  readonly words: number;
}

export interface SharedWording {
  /** In the order of the first article; none overlaps another, in either. */
  readonly runs: readonly SharedRun[];
  /** The share of each text's words that lie in them: 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** News agencies whose text it may be: those that both name, or that one names where the two share much. */
  readonly agencies: readonly string[];
}

/** The fewest words in a row. Shorter matches are chance or names; a higher bound misses copies that were edited. */
const fewestWords = 8;
/** How many words in a row start a match. Fewer find more places and take longer. */
const seedWords = 6;
/** At most so many places of the other article are tried for one start. */
const mostPlaces = 20;
/** If at least this share of the shorter text is shared, an agency that only one of the two names counts for both. */
const muchShared = 0.3;

/** An article's words, ready to be looked for in another's. */
export interface Wording {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Token[];
  /** A number for the words from each place on: the same words have the same number. */
  readonly keys: readonly number[];
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Reads an article's words, once for all that it is compared with. */
export function wordingOf({ text, tokens }: { readonly text: string; readonly tokens: readonly Token[] }): Wording {
  const words = tokens.filter(({ kind }) => kind === "word" || kind === "number" || kind === "ordinal");
  const numbers = words.map(({ fold }) => numberOf(fold));
  const keys: number[] = [];
  const places = new Map<number, number[]>();
  for (let at = 0; at + seedWords <= words.length; at += 1) {
    let key = 0;
    for (let next = at; next < at + seedWords; next += 1) key = (Math.imul(key, 31) + (numbers[next] ?? 0)) | 0;
    keys.push(key);
    const list = places.get(key);
    if (!list) places.set(key, [at]);
    else if (list.length < mostPlaces) list.push(at);
  }
  return { text, tokens, words, keys, places };
}

/**
 * The stretches that two articles have word for word, marks and capitals aside; near linear. Exchanged articles give the
 * exchanged result.
 */
export function sharedWording(a: Wording, b: Wording): SharedWording {
  // Where a stretch stands twice, which copy is taken must not depend on the order of the articles.
  const exchanged = a.words.length > b.words.length || (a.words.length === b.words.length && a.text > b.text);
  const found = exchanged ? runsOf(b, a).map(({ a, b, words }) => ({ a: b, b: a, words })) : runsOf(a, b);
  const runs = found.toSorted((one, other) => one.a.start - other.a.start);
  const words = runs.reduce((sum, run) => sum + run.words, 0);
  const shareOfA = words / Math.max(1, a.words.length);
  const shareOfB = words / Math.max(1, b.words.length);
  if (words === 0) return { runs, shareOfA, shareOfB, agencies: [] };
  const copied = Math.max(shareOfA, shareOfB) >= muchShared;
  const named = agencies.filter((agency) => {
    const [inA, inB] = [names(a, agency), names(b, agency)];
    return copied ? inA || inB : inA && inB;
  });
  return { runs, shareOfA, shareOfB, agencies: named };
}

function runsOf(a: Wording, b: Wording): SharedRun[] {
  const taken = new Uint8Array(b.words.length);
  const runs: SharedRun[] = [];
  for (let at = 0; at < a.keys.length;) {
    const places = b.places.get(a.keys[at] ?? 0);
    const { from, length } = places ? longestAt(a.words, b.words, at, places, taken) : nowhere;
    const run = length >= fewestWords ? runOf(a.words, b.words, at, from, length) : undefined;
    if (run) {
      runs.push(run);
      taken.fill(1, from, from + length);
    }
    at += run ? length : 1;
  }
  return runs;
}

const nowhere = { from: -1, length: 0 };

/** FNV-1a of 32 bits. Two words that share a number are told apart when they are compared. */
function numberOf(word: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193);
  return number;
}

/** Whether the text has the agency's name as a word. */
function names({ text, tokens }: Wording, agency: string): boolean {
  if (!text.includes(agency)) return false;
  return tokens.some(
    ({ start }) =>
      text.startsWith(agency, start) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(start + agency.length, start + agency.length + 2)),
  );
}

function longestAt(
  a: readonly Token[],
  b: readonly Token[],
  at: number,
  places: readonly number[],
  taken: Uint8Array,
): { from: number; length: number } {
  let best = { from: -1, length: 0 };
  for (const from of places) {
    let length = 0;
    while (at + length < a.length && taken[from + length] === 0 && a[at + length]?.fold === b[from + length]?.fold) {
      length += 1;
    }
    if (length > best.length) best = { from, length };
  }
  return best;
}

function runOf(a: readonly Token[], b: readonly Token[], at: number, from: number, words: number) {
  const [firstA, lastA, firstB, lastB] = [a[at], a[at + words - 1], b[from], b[from + words - 1]];
  if (!firstA || !lastA || !firstB || !lastB) return undefined;
  return { a: { start: firstA.start, end: lastA.end }, b: { start: firstB.start, end: lastB.end }, words };
}
