import { distance } from "fastest-levenshtein";

/** A word in a text: where it stands (UTF-16 units), and by what it is found. */
export interface SearchWord {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Scripts that part words by nothing: there the browser's dictionary does. */
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const words = /[\p{L}\p{N}\p{M}\u200c\u0640]+/gu;
/** Accents and vowel signs that a word is found without; vowels of Indic scripts are letters of theirs. */
const signs = /[\p{Script=Inherited}\u0591-\u05c7\u0640]/gu;
let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text in any script, in its order. What is searched and what is typed pass through here alike: only so does a word that
 * a dictionary has parted find itself.
 */
export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const pieces = unparted.test(word) ? piecesOf(word) : [{ segment: word, index: 0 }];
    return pieces.map((piece) => ({
      start: index + piece.index,
      end: index + piece.index + piece.segment.length,
      term: searchTerm(piece.segment),
    }));
  });
}

function piecesOf(word: string): readonly { readonly segment: string; readonly index: number }[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(word)];
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
