import approximately from "approx-string-match";
import type { Span } from "../engine/span.ts";

/** What is known of a quotation: its words, and, where these stand more than once, what surrounds them. */
export interface Quotation {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Every place of the text where exactly these words stand between exactly these surroundings. */
export function locateQuotation(text: string, { quote, prefix = "", suffix = "" }: Quotation): Span[] {
  const whole = prefix + quote + suffix;
  const found: Span[] = [];
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    found.push({ start: at + prefix.length, end: at + prefix.length + quote.length });
  }
  return found;
}

/** How much of a quotation may be wrong for a place to be named as what was probably meant. */
const errorsInTen = 4;
/** Longer quotations are searched by their beginning, because the time grows with length and errors. */
const searchedLength = 120;

/** The stretch of text that is most like a quotation which is not in it, or nothing where nothing is like it. */
export function nearestQuotation(text: string, quote: string): string | undefined {
  const wanted = quote.slice(0, searchedLength);
  const matches = approximately(text, wanted, Math.floor((wanted.length * errorsInTen) / 10));
  // Only those come back that have as few errors as any.
  const best = matches.toSorted((a, b) => a.start - b.start)[0];
  return best && text.slice(best.start, best.end);
}
