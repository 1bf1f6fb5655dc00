import { sentenceAround } from "../../engine/links/sentence-around.ts";
import type { Span } from "../../engine/span.ts";
import type { Article } from "../../library/shelf.ts";

/** Where the sentence begins and ends in which a claim's words stand, in the article's text; no further than its block. */
export function sentenceOf({ text, blocks }: Article, { start, end }: Span): Span {
  const block = blocks.findLast((other) => other.start <= start);
  if (!block) return { start, end };
  const words = text.slice(block.start, block.end);
  const sentence = sentenceAround(words, { start: start - block.start, end: end - block.start });
  return { start: block.start + sentence.start, end: block.start + sentence.end };
}
