import { stemOf } from "./en/stem-of.ts";

/**
 * `word` (“Erbil”, “don't”, “U.S.” with its stops), `clitic` (the “'s” of “Iran's”), `number` (“1,200”, “3.5”), `ordinal`
 * (“20th”), `mark` (a sign, one code point each; “...” is one), `break` (the end of a line). White space is no token.
 */
export type TokenKind = "word" | "clitic" | "number" | "ordinal" | "mark" | "break";

export interface Token {
  /** Half-open, in UTF-16 units of the text as given. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, without accents, quotation marks and dashes straight. */
  readonly fold: string;
  /** What the forms of a word have in common; for anything else its fold. */
  readonly stem: string;
  /** A word that begins with a capital. */
  readonly capital: boolean;
}

// No branch can match a stretch in two ways, so that the time is linear. `matchAll` leaves `lastIndex` alone.
const pattern =
  /(\r\n|[\n\r\u2028\u2029])|\d+(?:[.,]\d+)*(?:(st|nd|rd|th)(?![\p{L}\p{N}]))?|((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*)|\.{2,}|\S/gu;

/** The tokens of a text in one pass, in order, none overlapping another. Never throws; linear in the text's length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const words = new Map<string, { readonly fold: string; readonly stem: string }>();
  const known = (raw: string) => {
    let word = words.get(raw);
    if (!word) {
      const fold = folded(raw);
      word = { fold, stem: stemOf(fold) };
      words.set(raw, word);
    }
    return word;
  };
  for (const found of text.matchAll(pattern)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    if (found[3] !== undefined) {
      const clitic = /['’]s$/i.test(raw) ? 2 : 0;
      const bare = clitic > 0 ? raw.slice(0, -clitic) : raw;
      tokens.push({ start, end: end - clitic, kind: "word", ...known(bare), capital: isCapital(bare) });
      if (clitic > 0) tokens.push({ start: end - clitic, end, kind: "clitic", fold: "'s", stem: "'s", capital: false });
      continue;
    }
    const kind =
      found[1] !== undefined ? "break" : found[2] !== undefined ? "ordinal" : /^\d/.test(raw) ? "number" : "mark";
    const fold = kind === "mark" ? foldedMark(raw) : kind === "break" ? "\n" : raw.toLowerCase();
    tokens.push({ start, end, kind, fold, stem: fold, capital: false });
  }
  return tokens;
}

function folded(raw: string): string {
  const lower = raw.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'");
}

function foldedMark(raw: string): string {
  if (/^[‘’‚‛′`´]$/.test(raw)) return "'";
  if (/^[“”„‟″«»]$/.test(raw)) return '"';
  if (/^[‐‑‒–—―−]$/.test(raw)) return "-";
  return raw === "…" || raw.startsWith("..") ? "..." : raw;
}

function isCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}
