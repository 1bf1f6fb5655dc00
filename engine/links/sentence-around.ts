import type { Span } from "../span.ts";

/**
 * The sentence, or the sentences, of `text` that the span lies in, without the white space around them. The rules are
 * those of the platform (`Intl.Segmenter`): good enough to choose what is compared, not to count sentences.
 */
export function sentenceAround(text: string, span: Span): Span {
  let start = 0;
  let end = text.length;
  for (const { index, segment } of new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)) {
    if (index <= span.start) start = index;
    if (index + segment.length >= span.end) {
      end = index + segment.trimEnd().length;
      break;
    }
  }
  return { start, end: Math.max(end, span.end) };
}
