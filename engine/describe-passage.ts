import type { Passage } from "./passage.ts";
export function describePassage(
  article: { readonly id: string; readonly text: string },
  span: { readonly start: number; readonly end: number },
): Passage {
  const { text } = article;
  return {
    article: article.id,
    start: span.start,
    end: span.end,
    quote: { whole: text.slice(span.start, span.end) },
    prefix: text.slice(Math.max(0, span.start - 32), span.start),
    suffix: text.slice(span.end, span.end + 32),
    textHash: String(text.length),
  };
}
