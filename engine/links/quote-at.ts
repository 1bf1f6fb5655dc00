import type { Quote } from "./passage.ts";
import { shortHash } from "./short-hash.ts";

/** Where the quotation ends if exactly its words begin at `start`; undefined if they do not. */
export function quoteAt(text: string, start: number, quote: Quote): number | undefined {
  if (!Number.isInteger(start) || start < 0) return undefined;
  if ("whole" in quote) {
    return quote.whole !== "" && text.startsWith(quote.whole, start) ? start + quote.whole.length : undefined;
  }
  const { first, length, hash } = quote;
  if (first === "" || !Number.isInteger(length) || length < first.length || start + length > text.length)
    return undefined;
  return text.startsWith(first, start) && shortHash(text.slice(start, start + length)) === hash
    ? start + length
    : undefined;
}
