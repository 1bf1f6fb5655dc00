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

/** A stretch of the text in its one form, and where it stood; `same` where unit stands for unit. */
interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly same: boolean;
}

/** Characters that may have to be changed, with the letter before, to which a combining accent may belong. */
const notPlain = /[\0-\x7f]?[^\0-\x7f]+/g;

/**
 * Straight quotation marks, one kind of dash and of space, no invisible signs, letters composed (NFC). Linear in the
 * text's length; a lone surrogate stays what it is.
 */
export function normalise(given: string): Normalised {
  const stretches: Stretch[] = [];
  let text = "";
  const add = (piece: string, from: number, same: boolean) => {
    if (piece === "") return;
    stretches.push({ at: text.length, from, same });
    text += piece;
  };
  let done = 0;
  for (const { 0: run, index } of given.matchAll(notPlain)) {
    add(given.slice(done, index), done, true);
    done = index + run.length;
    normaliseRun(run, index, add);
  }
  add(given.slice(done), done, true);
  return {
    text,
    at: (offset) => {
      const stretch = offset >= text.length ? undefined : stretchAt(stretches, Math.max(0, offset));
      if (!stretch) return given.length;
      return stretch.same ? stretch.from + Math.max(0, offset) - stretch.at : stretch.from;
    },
  };
}

function normaliseRun(run: string, index: number, add: (piece: string, from: number, same: boolean) => void): void {
  let letter = "";
  let from = index;
  let offset = index;
  for (const sign of run) {
    if (letter !== "" && marks.test(sign) && letter.length < 16) letter += sign;
    else {
      add(letter.normalize("NFC"), from, false);
      letter = signs.get(sign) ?? sign;
      from = offset;
    }
    offset += sign.length;
  }
  add(letter.normalize("NFC"), from, false);
}

/** The last stretch that begins at or before the offset. */
function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
}
