import { foldedSpan, type FoldedText } from "../fold-text.ts";
import type { Span } from "../span.ts";
import { shortHash } from "./short-hash.ts";

/** A sentence, a line of a list, or a headline: a stretch of the folded text, and a hash of its words. */
export interface Sentence extends Span {
  readonly hash: string;
}

/** Characters of a hash: 12 bits. Alone they prove nothing; the order of many does. */
export const hashLength = 2;

/**
 * Where a sentence ends, in the marks of several scripts. Rules this simple part “U.S. troops” in two, but they part the same
 * words in the same way in every browser, which is what counts here.
 */
const sentenceEnd = /[.;!?؟۔؛।]["')\]]*(?= )|[。!?]["')\]」』】]*/gu;

/** The sentences of a text, in order. The end of a paragraph, which is a blank line, ends a sentence too. */
export function partIntoSentences(text: string, folded: FoldedText): Sentence[] {
  const ends = [...folded.text.matchAll(sentenceEnd)].map(({ index, 0: marks }) => index + marks.length);
  for (let at = text.indexOf("\n\n"); at !== -1; at = text.indexOf("\n\n", at + 2)) {
    ends.push(foldedSpan(folded, { start: at, end: at }).start);
  }
  ends.push(folded.text.length);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of ends.toSorted((a, b) => a - b)) {
    const part = folded.text.slice(start, Math.max(start, end));
    const words = part.trim();
    if (words !== "") {
      const from = start + part.indexOf(words);
      sentences.push({ start: from, end: from + words.length, hash: shortHash(words).slice(-hashLength) });
    }
    start = Math.max(start, end);
  }
  return sentences;
}
