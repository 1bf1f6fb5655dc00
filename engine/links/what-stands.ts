import { foldText, unfolded } from "../fold-text.ts";
import type { Span } from "../span.ts";
import type { Outline } from "./outline.ts";
import type { Passage } from "./passage.ts";
import type { ReadArticle } from "./read-article.ts";
import { weightOf } from "./words-of.ts";

/** With this share of the passage still there, it was edited; with less of it, other words stand in its place. */
const leastStanding = 0.4;
/** What weighs less is said in many places. */
const leastWeight = 16;

/**
 * What still stands of a passage over the end of a sentence or a paragraph, of which one side went or was told anew: what it has of
 * its sentences that are as they were, in their place. Nothing where that is little of it.
 */
export function whatStands({ quote }: Passage, read: ReadArticle, outline: Outline | undefined): Span | undefined {
  if (!outline || outline.sentences < 2 || outline.own.length === 0 || !("whole" in quote)) return undefined;
  const words = foldText(quote.whole, "loosely").text;
  const { text } = read.folded;
  const parts = outline.own.flatMap((own): Span[] => {
    const sentence = text.slice(own.start, own.end);
    if (words.includes(sentence)) return [own];
    const [ends, begins] = [endIn(sentence, words), beginningIn(sentence, words)];
    if (ends === 0 && begins === 0) return [];
    return [ends >= begins ? { start: own.end - ends, end: own.end } : { start: own.start, end: own.start + begins }];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  const standing = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const stretch = { start: first.start, end: last.end };
  if (standing < leastStanding * words.length || stretch.end - stretch.start > 2 * words.length) return undefined;
  return weightOf(text.slice(stretch.start, stretch.end)) < leastWeight ? undefined : unfolded(read.folded, stretch);
}

/** How long the end of a sentence is that the passage begins with. */
function endIn(sentence: string, words: string): number {
  for (let length = Math.min(sentence.length, words.length); length > 0; length -= 1)
    if (sentence.endsWith(words.slice(0, length))) return length;
  return 0;
}

/** How long the beginning of a sentence is that the passage ends with. */
function beginningIn(sentence: string, words: string): number {
  for (let length = Math.min(sentence.length, words.length); length > 0; length -= 1)
    if (words.endsWith(sentence.slice(0, length))) return length;
  return 0;
}
