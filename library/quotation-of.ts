import { locateQuotation, type Quotation } from "./locate-quotation.ts";
import type { Span } from "../engine/span.ts";

/**
 * How a claim should quote a stretch of a text: its words and, where these occur more than once, as many whole words
 * next to them as are needed to tell it apart, preferably before it.
 */
export function quotationOf(text: string, { start, end }: Span): Quotation {
  const quote = text.slice(start, end);
  const paragraph = { start: text.lastIndexOf("\n\n", start) + 1, end: endOf(text.indexOf("\n\n", end), text) };
  const before = wordEdges(text, 0, start).toReversed();
  const candidates = [
    { quote },
    ...before.filter((at) => at >= paragraph.start).map((at) => ({ quote, prefix: text.slice(at, start) })),
    ...wordEdges(text, end + 1, paragraph.end + 1).map((at) => ({ quote, suffix: text.slice(end, at) })),
    // For paragraphs with the same words: take everything before or after, which differs at the latest at the text's
    // ends.
    ...before.map((at) => ({ quote, prefix: text.slice(at, start) })),
    ...wordEdges(text, end + 1, text.length + 1).map((at) => ({
      quote,
      ...(start === 0 ? {} : { prefix: text.slice(0, start) }),
      suffix: text.slice(end, at),
    })),
  ];
  return candidates.find((quotation) => locateQuotation(text, quotation).length === 1) ?? { quote };
}

/** The places from `from` up to, not including, `until` at which a word begins or ends. */
function wordEdges(text: string, from: number, until: number): number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i).filter(
    (at) => /\s/.test(text[at - 1] ?? " ") !== /\s/.test(text[at] ?? " "),
  );
}

function endOf(found: number, text: string): number {
  return found === -1 ? text.length : found;
}
