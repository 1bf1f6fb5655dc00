import { foldedSpan, foldText } from "../fold-text.ts";
import type { Span } from "../span.ts";
import { joinedUnits } from "./joined-units.ts";
import { outlineOf } from "./outline.ts";
import { paragraphOpening } from "./paragraph-opening.ts";
import { partIntoSentences } from "./part-into-sentences.ts";
import type { Passage, Quote } from "./passage.ts";
import { shortHash } from "./short-hash.ts";
import { sharedLength, sharedSurroundings } from "./surroundings-at.ts";

/** Of longer quotations a link keeps the two ends only, so that it stays short enough to send. */
const wholeUpTo = 300;
const endLength = 64;
/** More of them make the link longer. With fewer, one moved neighbour is enough to hide whether this paragraph moved. */
const neighboursEachWay = 3;

/**
 * What a link keeps of a passage, so that it can be found again after the text was edited. Blocks of the text are
 * separated by blank lines. The span is clamped to the text and widened where it would cut a surrogate pair; an offset
 * that is not a number counts as 0.
 */
export function describePassage(article: { readonly id: string; readonly text: string }, span: Span): Passage {
  const { id, text } = article;
  const ends = [within(text, span.start), within(text, span.end)];
  const start = cutsPair(text, Math.min(...ends)) ? Math.min(...ends) - 1 : Math.min(...ends);
  const end = cutsPair(text, Math.max(...ends)) ? Math.max(...ends) + 1 : Math.max(...ends);
  const from = Math.max(0, start - sharedLength);
  const to = Math.min(text.length, end + sharedLength);
  const prefix = text.slice(cutsPair(text, from) ? from + 1 : from, start);
  const suffix = text.slice(end, cutsPair(text, to) ? to - 1 : to);
  const folded = foldText(text, "loosely");
  return {
    article: id,
    start,
    end,
    quote: quoteOf(text.slice(start, end)),
    prefix,
    suffix,
    textHash: shortHash(text),
    neighbours: neighboursOf(text, start, end),
    elsewhere: elsewhereIn(folded.text, foldedSpan(folded, { start, end }), { prefix, suffix }),
    outline: outlineOf(folded.text, partIntoSentences(text, folded), foldedSpan(folded, { start, end })),
  };
}

/**
 * At most so many occurrences of a passage are looked at. What occurs more often is as short as a letter, and only its
 * place tells it from the others.
 */
const countedAtMost = 4000;

function elsewhereIn(folded: string, { start, end }: Span, beside: { prefix: string; suffix: string }): number {
  const { own } = sharedSurroundings(beside);
  const words = folded.slice(start, end);
  let most = 0;
  if (words === "") return most;
  let left = countedAtMost;
  for (let at = folded.indexOf(words); at !== -1 && left > 0; at = folded.indexOf(words, at + 1), left -= 1) {
    if (at !== start) most = Math.max(most, words.length + joinedUnits(own, folded, at, at + words.length));
  }
  return most;
}

function quoteOf(words: string): Quote {
  if (words.length <= wholeUpTo) return { whole: words };
  const last = words.length - endLength;
  return {
    first: words.slice(0, cutsPair(words, endLength) ? endLength - 1 : endLength),
    last: words.slice(cutsPair(words, last) ? last + 1 : last),
    length: words.length,
    hash: shortHash(words),
  };
}

function neighboursOf(text: string, start: number, end: number): string {
  const blocks = blocksOf(text);
  const own = Math.max(
    0,
    blocks.findLastIndex((block) => block.start <= start),
  );
  const after = blocks.findIndex((block) => block.start >= end && block.start > start);
  const opening = (block: Span) => paragraphOpening(text, block);
  return [
    blocks.slice(Math.max(0, own - neighboursEachWay), own),
    blocks.slice(own, own + 1),
    after === -1 ? [] : blocks.slice(after, after + neighboursEachWay),
  ]
    .map((part) => part.map(opening).join(""))
    .join(".");
}

function blocksOf(text: string): Span[] {
  let start = 0;
  return text.split("\n\n").map((block) => {
    const at = start;
    start += block.length + 2;
    return { start: at, end: at + block.length };
  });
}

function within(text: string, offset: number): number {
  return Number.isNaN(offset) ? 0 : Math.min(text.length, Math.max(0, Math.trunc(offset)));
}

function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
