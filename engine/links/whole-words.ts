import type { Span } from "../span.ts";
import { cutsWord } from "../cuts-word.ts";
import type { Passage } from "./passage.ts";

/** The stretch, widened to whole words at each end where the passage began or ended with a whole word. */
export function wholeWords({ quote, prefix, suffix }: Passage, text: string, { start, end }: Span): Span {
  const [first, last] = "whole" in quote ? [quote.whole, quote.whole] : [quote.first, quote.last];
  const cut = (at: number) => cutsWord(text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2));
  let from = start;
  let to = end;
  if (!cutsWord(prefix, first)) while (from > 0 && cut(from)) from -= 1;
  if (!cutsWord(last, suffix)) while (to < text.length && cut(to)) to += 1;
  return { start: from, end: to };
}
