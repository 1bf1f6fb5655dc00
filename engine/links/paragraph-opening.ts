import type { Span } from "../span.ts";
import { shortHash } from "./short-hash.ts";

/**
 * With a longer opening, one changed word in the first sentence hides the paragraph. With a shorter one, two paragraphs
 * that begin with the same name look alike.
 */
const openingLength = 40;
/**
 * Characters of a hash: 24 bits, so two different openings are confused once in 16 million. The seven hashes cost a
 * link 28 characters.
 */
const hashLength = 4;

/** A hash of four characters for the opening of the paragraph that starts here. It stands in links: it never changes. */
export function paragraphOpening(text: string, block: Span): string {
  const opening = text
    .slice(block.start, Math.min(block.end, block.start + openingLength))
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s/g, " ");
  return shortHash(opening).slice(-hashLength);
}
