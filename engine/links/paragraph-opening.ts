import type { Span } from "../span.ts";
import { foldText } from "./fold-text.ts";
import { shortHash } from "./short-hash.ts";

/** Longer, and a word changed in a paragraph's first sentence hides it; shorter, and two begin with the same name. */
const openingLength = 40;
/** 24 bits: one chance in 16 million that two openings are taken for one, at a price of 28 characters in a link. */
const hashLength = 4;

/** Four characters that stand for how the paragraph which starts here begins. */
export function paragraphOpening(text: string, block: Span): string {
  const opening = text.slice(block.start, Math.min(block.end, block.start + openingLength));
  return shortHash(foldText(opening)).slice(-hashLength);
}
