import type { Span } from "../../engine/span.ts";
import { withoutCutWords } from "../../engine/without-cut-words.ts";

/** An article's text and its blocks, as they are quoted from. */
export interface Quotable {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Span[];
}

/**
 * The line with which an incident's file quotes a stretch of an article: whole words, and as many more of their paragraph as it takes
 * for them to stand in the article once. Nothing where the stretch is not of one paragraph.
 */
export function claimLine({ id, text, blocks }: Quotable, span: Span): string | undefined {
  const whole = withoutCutWords(text, span);
  const block = blocks.find(({ start, end }) => start <= whole.start && whole.end <= end);
  if (!block) return undefined;
  const { start, end } = standingOnce(text, whole, block);
  const quote = text.slice(start, end);
  const prefix = isOnce(text, quote) ? "" : ` prefix: ${inMarks(prefixOf(text, start, quote))},`;
  return `- { article: ${id}, quote: ${inMarks(quote)},${prefix} voice: itself }`;
}

function standingOnce(text: string, { start, end }: Span, block: Span): Span {
  let [from, to] = [start, end];
  // A word after, a word before, by turns, as long as there are any.
  for (
    let after = true;
    !isOnce(text, text.slice(from, to)) && (from > block.start || to < block.end);
    after = !after
  ) {
    if (after && to < block.end) {
      const rest = /^\s*\S+/u.exec(text.slice(to, block.end))?.[0] ?? text.slice(to, block.end);
      to += rest.length;
    } else if (!after && from > block.start) {
      const before = /\S+\s*$/u.exec(text.slice(block.start, from))?.[0] ?? text.slice(block.start, from);
      from -= before.length;
    }
  }
  return { start: from, end: to };
}

/** What stands before a paragraph that the article has twice, as far back as it takes. */
function prefixOf(text: string, start: number, quote: string): string {
  let from = start;
  while (from > 0 && !isOnce(text, text.slice(from, start) + quote)) from -= 1;
  return text.slice(withoutCutWords(text, { start: from, end: start }).start, start);
}

function isOnce(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

function inMarks(words: string): string {
  return `"${words.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
