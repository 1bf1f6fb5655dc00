/** A text in one form of writing, and where each of its units stood in the text as given. */
export interface Normalised {
  readonly text: string;
  /** The offset in the text as given, of an offset in this one; both in UTF-16 units. */
  readonly at: (offset: number) => number;
}

const signs: ReadonlyMap<string, string> = new Map([
  ..."‘’‚‛′`´".split("").map((sign) => [sign, "'"] as const),
  ..."“”„‟″«»".split("").map((sign) => [sign, '"'] as const),
  ..."‐‑‒–—―−".split("").map((sign) => [sign, "-"] as const),
  ..."\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    .split("")
    .map((sign) => [sign, " "] as const),
  ...["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"].map((sign) => [sign, ""] as const),
]);
const marks = /^\p{M}$/u;

/**
 * Straight quotation marks, one kind of dash and of space, no invisible signs, letters composed (NFC). Linear in the
 * text's length; a lone surrogate stays what it is.
 */
export function normalise(given: string): Normalised {
  const places: number[] = [];
  let text = "";
  const add = (piece: string, from: number) => {
    for (let n = 0; n < piece.length; n += 1) places.push(from);
    text += piece;
  };
  let letter = "";
  let from = 0;
  let offset = 0;
  for (const sign of given) {
    if (letter !== "" && marks.test(sign) && letter.length < 16) letter += sign;
    else {
      if (letter !== "") add(letter.normalize("NFC"), from);
      letter = signs.get(sign) ?? sign;
      from = offset;
    }
    offset += sign.length;
  }
  if (letter !== "") add(letter.normalize("NFC"), from);
  return { text, at: (at) => (at >= places.length ? given.length : (places[Math.max(0, at)] ?? given.length)) };
}
