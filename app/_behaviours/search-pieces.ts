/** A piece of a text that is a word by itself: where it stands (UTF-16 units), and how it is written without marks inside. */
export interface SearchPiece {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** The same without what an apostrophe puts to it: “Iran” of “Iran’s”, “attaque” of “l’attaque”. */
  readonly base?: SearchPiece | undefined;
}

/** Scripts that part words by nothing: there the browser's dictionary does. */
export const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
let segmenter: Intl.Segmenter | undefined;

const letter = "\\p{L}\\p{N}\\p{M}\\u200c\\u0640\\u00ad";
const apostrophe = "'’‘‛`´′＇ʼʻʾʿ\u05f3\u05f4";
const hyphen = "\\-‐‑–−﹣－\u05be";
/** “U.S.”, “312,000”, “Kata’ib”. */
const initials = `(?<![${letter}])\\p{L}(?:\\.\\p{L})+(?![${letter}])\\.?`;
const figure = `(?<![${letter}])\\p{Nd}{1,3}(?:([,.٬'’ \u00a0\u2009\u202f])\\p{Nd}{3}(?:\\1\\p{Nd}{3})*)(?![${letter}])`;
const plain = `[${letter}]+(?:[${apostrophe}]+[${letter}]+)*`;
const marked = new RegExp(`${figure}|(?:${initials}|${plain})(?:[${hyphen}](?:${initials}|${plain}))*`, "gu");

/** Between the pieces of what is written as one: a hyphen, the space of a figure, and nothing between letters and a figure, as in “Kurdistan24”. */
const between = new RegExp(`[${hyphen} ]|(?<=\\p{L})(?=\\p{Nd})`, "gu");
const inside = new RegExp(`[${apostrophe}.,٬\\u00ad\u00a0\u2009\u202f]`, "gu");
const possessive = new RegExp(`[${apostrophe}]s$`, "iu");
/** What French and Italian put before a word with an apostrophe. */
const elided = new RegExp(`^(?:[cdjlmnst]|qu|un|[dns]?[aeu]ll)[${apostrophe}](?=[${letter}]{3})`, "iu");

/** Most words have no mark in them or beside them, and are looked at no further. */
const words = new RegExp(`[${letter}]+`, "gu");
const gap = new RegExp(`^[${apostrophe}${hyphen}.,٬\u00a0\u2009\u202f]{1,3}$`, "u");
const isMore = /[\p{Nd}ʼʻʾʿ\u00ad]/u;

/**
 * The words of a text in its order, those together that are written as one and could be written without what parts them: “al-Qaim”, “F-16”;
 * not “10-15”.
 */
export function searchPieces(text: string): SearchPiece[][] {
  return stretches(text).flatMap(({ start, end, isOne }) => {
    const found = text.slice(start, end);
    if (isOne && !isMore.test(found)) {
      return unparted.test(found) ? dictionaryPieces(found, start) : [[{ start, end, word: found }]];
    }
    return [...found.matchAll(marked)].flatMap(({ 0: whole, index }) => {
      if (unparted.test(whole)) return dictionaryPieces(whole, start + index);
      const pieces = piecesOf(whole, start + index);
      const starts = pieces.flatMap((piece, place) => (place > 0 && isOneWith(piece, text) ? [] : [place]));
      return starts.map((start, i) => pieces.slice(start, starts[i + 1]));
    });
  });
}

/** Words, and all that may be one word, since nothing but marks parts it; of figures a space too. */
function stretches(text: string): { start: number; end: number; isOne: boolean }[] {
  const found: { start: number; end: number; isOne: boolean }[] = [];
  for (const { 0: word, index } of text.matchAll(words)) {
    const last = found.at(-1);
    const end = index + word.length;
    if (last && isGap(text, last.end, index)) {
      last.isOne = false;
      // The stop of an abbreviation is a part of it.
      last.end = text[end] === "." ? end + 1 : end;
    } else found.push({ start: index, end, isOne: true });
  }
  return found;
}

function isGap(text: string, end: number, start: number): boolean {
  if (start - end > 3) return false;
  const between = text.slice(end, start);
  if (between === " ") return /\p{Nd} \p{Nd}/u.test(text.slice(end - 1, start + 1));
  return between === "" || gap.test(between);
}

function dictionaryPieces(found: string, index: number): SearchPiece[][] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  return [...segmenter.segment(found)]
    .filter(({ isWordLike }) => isWordLike)
    .map((piece) => [pieceOf(piece.segment, index + piece.index)]);
}

function piecesOf(found: string, index: number): SearchPiece[] {
  const parts = [...found.matchAll(between)].map((match) => ({ at: match.index, next: match.index + match[0].length }));
  const starts = [0, ...parts.map(({ next }) => next)];
  return starts.map((start, place) => pieceOf(found.slice(start, parts[place]?.at), index + start));
}

/** Whether a piece could be written together with the one before it. Two figures with a hyphen could not. */
function isOneWith({ start }: SearchPiece, text: string): boolean {
  return !/\p{Nd}\P{Zs}\p{Nd}/u.test(text.slice(start - 2, start + 1));
}

function pieceOf(written: string, start: number): SearchPiece {
  const before = elided.exec(written)?.[0].length ?? 0;
  const behind = possessive.exec(written)?.[0].length ?? 0;
  const piece = { start, end: start + written.length, word: written.replace(inside, "") };
  if (before + behind === 0) return piece;
  return { ...piece, base: pieceOf(written.slice(before, written.length - behind), start + before) };
}
