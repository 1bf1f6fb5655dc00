import type { Span } from "../span.ts";

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * The sentence, or the sentences, of `text` that the span lies in, without the white space around them. The rules are
 * those of the platform (`Intl.Segmenter`): good enough to choose what is compared, not to count sentences.
 */
export function sentenceAround(text: string, span: Span): Span {
  let start = 0;
  let end = text.length;
  for (const { index, segment } of sentences.segment(text)) {
    if (index <= span.start) start = index;
    if (index + segment.length >= span.end) {
      end = index + segment.trimEnd().length;
      break;
    }
  }
  return { start, end: Math.max(end, span.end) };
}
