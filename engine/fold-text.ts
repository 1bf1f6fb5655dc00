import type { Span } from "./span.ts";

/**
 * A text in the form in which words are looked for: what a reader cannot see (soft hyphens, zero-width characters, byte order
 * marks) is left out; letters are composed (NFC), full-width and presentation forms are the plain ones; quotation marks,
 * dashes and dots have one form each; white space is one space, however much of it there is.
 */
export interface FoldedText {
  readonly text: string;
  /** Where each unit of the folded text begins in the original, and where it ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Folds a text. `loosely`: capitals, accents and vowel signs are left out as well, for finding words that were edited.
 * Texts with equal folds read the same, or differ only so; they need not be equal.
 */
export function foldText(text: string, how: "as written" | "loosely" = "as written"): FoldedText {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (units: string, start: number, end: number) => {
    for (let i = 0; i < units.length; i += 1) {
      if (units[i] === " " && folded.at(-1) === " ") {
        ends[ends.length - 1] = end;
        continue;
      }
      folded.push(units.charAt(i));
      starts.push(start);
      ends.push(end);
    }
  };
  const loosely = how === "loosely";
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    // Nearly all of most texts: a character of ASCII that no accent follows.
    if (code < 128 && !(text.charCodeAt(at + 1) > 767 && text.charCodeAt(at + 1) < 0x2000)) {
      const unit = text.charAt(at);
      push(asciiFolds[code]?.[loosely ? 1 : 0] ?? unit, at, at + 1);
      at += 1;
      continue;
    }
    const end = endOfCharacter(text, at);
    push(foldCharacter(text.slice(at, end), loosely), at, end);
    at = end;
  }
  return { text: folded.join(""), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The stretch of the original that a stretch of the folded text stands for. */
export function unfolded({ starts, ends }: FoldedText, { start, end }: Span): Span {
  const from = starts[start] ?? ends.at(-1) ?? 0;
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
}

/** The stretch of the folded text that holds what is seen of a stretch of the original. */
export function foldedSpan({ starts, ends }: FoldedText, { start, end }: Span): Span {
  const from = countBelow(ends, start + 1);
  return { start: from, end: Math.max(from, countBelow(starts, end)) };
}

/** How many of the rising values are less. */
function countBelow(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How characters of ASCII fold: as written, and loosely. */
const asciiFolds: readonly (readonly [string, string])[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  const folded = /\s/.test(character) ? " " : character === "`" ? "'" : character;
  return [folded, folded.toLowerCase()] as const;
});

const mark = /\p{M}/u;

/** A character goes with the marks that are put on it. */
function endOfCharacter(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) > 767 && mark.test(text.charAt(end))) end += 1;
  return end;
}

const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
/** Ligatures, letters shaped for their place in a word, full and half width. */
const presentationForms = /[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc\uff01-\uffee]+/g;
/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic, and its stroke that only lengthens. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/g;

function foldCharacter(character: string, loosely: boolean): string {
  const folded = character
    .replace(unseen, "")
    .normalize("NFC")
    .replace(presentationForms, (form) => form.normalize("NFKC"))
    .replace(/[‘’‚‛′´]/, "'")
    .replace(/[“”„‟″«»]/, '"')
    .replace(/[‐‑‒–—―−]/, "-")
    .replace("…", "...")
    .replace(/\s/, " ");
  return loosely ? folded.normalize("NFD").replace(accents, "").normalize("NFC").toLowerCase() : folded;
}
