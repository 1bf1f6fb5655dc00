import type { Passage } from "../../engine/links/passage.ts";

/** A passage's words as they were shared; of a long one its beginning and end. */
export function wordsOf({ quote }: Passage): string {
  return ("whole" in quote ? quote.whole : `${quote.first} […] ${quote.last}`).replace(/\s+/g, " ");
}
