import { cutsWord } from "./cuts-word.ts";
import type { Span } from "./span.ts";

/** Scripts that set no spaces between words: where one ends there is a matter of grammar. */
const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;

/** The stretch, widened at each end that lies inside a word or a number; the same where none does. */
export function withoutCutWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && isInside(text, from)) from -= 1;
  while (to < text.length && isInside(text, to)) to += 1;
  return { start: from, end: to };
}

function isInside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  // Half of a character, or an accent without its letter.
  if (/^[\udc00-\udfff\p{M}]/u.test(after)) return true;
  if (/\p{N}$/u.test(before) && /^[.,]\p{N}/u.test(after)) return true;
  if (/\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(after)) return true;
  if (withoutSpaces.test(Array.from(before).at(-1) ?? "") || withoutSpaces.test(Array.from(after)[0] ?? ""))
    return false;
  return cutsWord(before, after);
}
