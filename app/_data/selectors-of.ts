import type { Span } from "../../engine/span.ts";

/** How much of the text before and after a quotation is given with it, in code points. */
const surroundings = 32;

/** A passage as the W3C Web Annotation model names it; positions are code points. */
export interface Selectors {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** The selectors of a stretch of `text` that is given in UTF-16 units. No character is ever cut in two. */
export function selectorsOf(text: string, span: Span): Selectors {
  const before = Array.from(text.slice(0, span.start));
  const exact = text.slice(span.start, span.end);
  return {
    exact,
    prefix: before.slice(-surroundings).join(""),
    suffix: Array.from(text.slice(span.end)).slice(0, surroundings).join(""),
    start: before.length,
    end: before.length + Array.from(exact).length,
  };
}
