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
  const room = text.length + 16;
  let [units, starts, ends] = [new Uint16Array(room), new Int32Array(room), new Int32Array(room)];
  let length = 0;
  const push = (unit: number, start: number, end: number) => {
    if (unit === space && length > 0 && units[length - 1] === space) {
      ends[length - 1] = end;
      return;
    }
    if (length === units.length) [units, starts, ends] = [twice(units), twice(starts), twice(ends)];
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };
  const loosely = how === "loosely";
  /** A text has few characters that are not of ASCII, each many times. */
  const known = new Map<string, string>();
  const asciiFolds = loosely ? asciiLoosely : asciiAsWritten;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    // Nearly all of most texts: a character of ASCII that no accent follows.
    if (code < 128 && !(next >= firstMark && next < afterMarks)) {
      push(asciiFolds[code] ?? code, at, at + 1);
      at += 1;
      continue;
    }
    const end = endOfCharacter(text, at);
    const character = text.slice(at, end);
    let folded = known.get(character);
    if (folded === undefined) known.set(character, (folded = foldCharacter(character, loosely)));
    for (let i = 0; i < folded.length; i += 1) push(folded.charCodeAt(i), at, end);
    at = end;
  }
  return {
    text: stringOf(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** The same values, with as much room again. */
function twice<T extends Uint16Array | Int32Array>(values: T): T {
  const larger = new (values.constructor as new (length: number) => T)(2 * values.length);
  larger.set(values);
  return larger;
}

function stringOf(units: Uint16Array): string {
  const parts: string[] = [];
  // More arguments than this, and some browsers refuse.
  for (let at = 0; at < units.length; at += 4096) {
    parts.push(String.fromCharCode.apply(undefined, units.subarray(at, at + 4096) as unknown as number[]));
  }
  return parts.join("");
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

const space = 32;
/** What is put on the letter before it begins here (U+0300), and of what an alphabet's letter may have, ends here. */
const firstMark = 0x300;
const afterMarks = 0x2000;

const asciiAsWritten = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\s/.test(character) ? space : character === "`" ? 39 : code;
});
const asciiLoosely = asciiAsWritten.map((code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

const mark = /\p{M}/u;

/** A character goes with the marks that are put on it. */
function endOfCharacter(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= firstMark && mark.test(text.charAt(end))) end += 1;
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
