import { distance } from "fastest-levenshtein";
import { searchPieces, unparted, type SearchPiece } from "./search-pieces.ts";

/** A word in a text: where it stands (UTF-16 units), and by what it is found. */
export interface SearchWord {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  /** All by which it is found as well: “al” and “qaim” of what is written “al-Qaim”, “iran” of “Iran’s”. */
  readonly parts?: readonly string[] | undefined;
}

/** Accents and vowel signs that a word is found without; vowels of Indic scripts are letters of theirs. */
const signs = /[\p{Script=Inherited}\u0591-\u05c7\u0640]/gu;

/** How many pieces of what is written as one are looked for together. */
const together = [3, 2];

/**
 * The words of a text in any script, in its order; what is written as one stands before what it consists of. What is searched and what is
 * typed pass through here alike: only so does a word that a dictionary has parted find itself.
 */
export function searchWords(text: string): SearchWord[] {
  return searchPieces(text).flatMap((pieces) =>
    // Nearly all of them are alone.
    pieces.length === 1
      ? joined(pieces)
      : pieces.flatMap((piece, place) => [
          ...together.flatMap((count) =>
            place + count <= pieces.length ? joined(pieces.slice(place, place + count)) : [],
          ),
          ...joined([piece]),
        ]),
  );
}

/** A word as it is written, and as it is without what an apostrophe puts to it. */
function joined(pieces: readonly SearchPiece[]): SearchWord[] {
  const [first, ...others] = pieces;
  const last = pieces.at(-1);
  if (first && others.length === 0 && !first.base)
    return [{ start: first.start, end: first.end, term: searchTerm(first.word) }];
  const whole = wordOf(pieces);
  return last?.base ? [whole, wordOf([...pieces.slice(0, -1), last.base])] : [whole];
}

function wordOf(pieces: readonly SearchPiece[]): SearchWord {
  const parts = pieces.map(({ word, base }) => searchTerm(base?.word ?? word));
  return {
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    term: searchTerm(pieces.map(({ word }) => word).join("")),
    parts: pieces.length > 1 || pieces[0]?.base ? parts : undefined,
  };
}

/**
 * What a query asks for, in its order: what is written as one in it, or is so in a text (`written`: by the parts of which it consists), is one.
 */
export function askedWords(query: string, written: { has: (term: string) => boolean }): SearchWord[] {
  const compounds = searchPieces(query);
  const pieces = compounds.flatMap((pieces) => pieces.map((piece) => ({ piece, of: pieces })));
  const asked: SearchWord[] = [];
  for (let at = 0; at < pieces.length;) {
    const count = [...together, 1].find((count) => {
      const run = pieces.slice(at, at + count);
      if (run.length < count) return false;
      return run.every(({ of }) => of === run[0]?.of) || written.has(wordOf(run.map(({ piece }) => piece)).term);
    });
    asked.push(wordOf(pieces.slice(at, at + (count ?? 1)).map(({ piece }) => piece)));
    at += count ?? 1;
  }
  return isUnfinished.test(query) ? finished(asked) : asked;
}

/** A figure of which the last group is not typed to its end: “312,0”. */
const isUnfinished = /\p{Nd}[,’']\p{Nd}{1,2}$/u;

function finished(asked: readonly SearchWord[]): SearchWord[] {
  const [before, last] = asked.slice(-2);
  if (!before || !last) return [...asked];
  const parts = [before.term, last.term];
  return [...asked.slice(0, -2), { start: before.start, end: last.end, term: parts.join(""), parts }];
}

/** Letters of Arabic that are written one for another. */
const alike: Readonly<Record<string, string>> = { ٱ: "ا", ى: "ی", ي: "ی", ك: "ک", ة: "ه" };

/** What a word is found by: without case, accents, vowel signs, and the article that Arabic writes with it. */
export function searchTerm(word: string): string {
  const plain = word.normalize("NFKD").replace(signs, "").toLowerCase();
  if (!/\p{Script=Arabic}/u.test(plain)) return plain;
  return plain.replace(/[ٱىيكة]/g, (letter) => alike[letter] ?? letter).replace(/^و?ال(?=...)/, "");
}

/** Whether what is typed may be the beginning of a word: two letters are the beginning of too many, one sign of these scripts is not. */
export function mayBegin(term: string): boolean {
  return term.length > 2 || unparted.test(term);
}

/** How many slips a word is forgiven: none where it is short or a figure, in which one letter makes another of it. */
export function slipsForgiven(term: string): number | false {
  if (term.length < 5 || /\p{N}/u.test(term) || unparted.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}

/** Whether one slip of the hand makes one word of another: a letter too many, too few or another, or two changed for each other. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const apart = distance(a, b);
  if (apart !== 2 || a.length !== b.length) return apart === 1;
  let first = 0;
  while (a[first] === b[first]) first++;
  return a[first] === b[first + 1] && a[first + 1] === b[first];
}
