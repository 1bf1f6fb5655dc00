import type { Token } from "./reading/tokens.ts";
import { agencies } from "./words/agencies.ts";

/** Two stretches that are the same word for word. */
export interface SharedRun {
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
  /** Words in it. */
  readonly words: number;
}

export interface SharedWording {
  /** In the order of the first article; none overlaps another, in either. */
  readonly runs: readonly SharedRun[];
  /** The share of each text's words that lie in them: 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** News agencies that both name, or the one that either names where the two share much: whose text it may be. */
  readonly agencies: readonly string[];
}

/** Fewer words in a row are chance, or a name. More miss copies that were edited. */
const fewestWords = 8;
/** How long a stretch two articles are searched by: shorter finds more places, and takes longer. */
const seedWords = 6;
/** A seed that stands in more places of the other article is tried at so many of them. */
const mostPlaces = 20;
/** From this share of the shorter text on, an agency that one of the two names is named for both. */
const muchShared = 0.3;

/** A text and its tokens. */
export interface Tokenised {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * The stretches that two articles have word for word, marks and capitals aside; near linear. Exchanged articles give the
 * exchanged result.
 */
export function sharedWording(a: Tokenised, b: Tokenised): SharedWording {
  const wordsA = a.tokens.filter(isWord);
  const wordsB = b.tokens.filter(isWord);
  // Where a stretch stands twice, which copy is taken must not depend on the order of the articles.
  const exchanged = wordsA.length > wordsB.length || (wordsA.length === wordsB.length && a.text > b.text);
  const found = exchanged
    ? runsOf(wordsB, wordsA).map(({ a, b, words }) => ({ a: b, b: a, words }))
    : runsOf(wordsA, wordsB);
  const runs = found.toSorted((one, other) => one.a.start - other.a.start);
  const words = runs.reduce((sum, run) => sum + run.words, 0);
  const shareOfA = words / Math.max(1, wordsA.length);
  const shareOfB = words / Math.max(1, wordsB.length);
  const copied = Math.max(shareOfA, shareOfB) >= muchShared;
  const named = agencies.filter((agency) => {
    const [inA, inB] = [names(a, agency), names(b, agency)];
    return copied ? inA || inB : inA && inB && words > 0;
  });
  return { runs, shareOfA, shareOfB, agencies: named };
}

function runsOf(a: readonly Token[], b: readonly Token[]): SharedRun[] {
  const seeds = seedsOf(b);
  const taken = new Uint8Array(b.length);
  const runs: SharedRun[] = [];
  for (let at = 0; at + seedWords <= a.length;) {
    const { from, length } = longestAt(a, b, at, seeds.get(keyAt(a, at)) ?? [], taken);
    const run = length >= fewestWords ? runOf(a, b, at, from, length) : undefined;
    if (run) {
      runs.push(run);
      taken.fill(1, from, from + length);
    }
    at += run ? length : 1;
  }
  return runs;
}

/** Whether the text has the agency's name, not within a word. */
function names({ text, tokens }: Tokenised, agency: string): boolean {
  if (!text.includes(agency)) return false;
  return tokens.some(
    ({ start }) =>
      text.startsWith(agency, start) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(start + agency.length, start + agency.length + 2)),
  );
}

function isWord({ kind }: Token): boolean {
  return kind === "word" || kind === "number" || kind === "ordinal";
}

function keyAt(words: readonly Token[], at: number): string {
  let key = "";
  for (let next = at; next < at + seedWords; next += 1) key += ` ${words[next]?.fold.slice(0, 20) ?? ""}`;
  return key;
}

function seedsOf(words: readonly Token[]): Map<string, number[]> {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + seedWords <= words.length; at += 1) {
    const key = keyAt(words, at);
    const list = seeds.get(key);
    if (!list) seeds.set(key, [at]);
    else if (list.length < mostPlaces) list.push(at);
  }
  return seeds;
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
