import type { Span } from "../span.ts";
import { paragraphOpening } from "./paragraph-opening.ts";

export interface ParagraphsOf {
  readonly text: string;
  readonly blocks: readonly Span[];
}

/** What the paragraphs around a passage, as they were when it was shared, say of the text as it is. */
export interface PlaceAmongParagraphs {
  /** Two of them at least are in this text: it is the article that was shared, however much it was edited. */
  readonly known: boolean;
  /**
   * Whether a passage that stands here stands in its own paragraph, and that in its place: between what was before
   * and what was after it, but for paragraphs that were put in, taken out or moved themselves.
   */
  readonly keeps: (start: number, end: number) => boolean;
}

/** One paragraph may open in another article with the same words: those that carry an agency do. */
const enoughKnown = 2;

/**
 * Reads the `neighbours` of a passage against a text. Its paragraph has lost its place where leaving it out puts at
 * least as many of its neighbours in their order as leaving out others in its stead; so of two paragraphs that changed
 * places both have moved, and of one that passed several only that one. Openings that stand in no block or in several
 * say nothing.
 */
export function placeAmongParagraphs(neighbours: string, { text, blocks }: ParagraphsOf): PlaceAmongParagraphs {
  const found = new Map<string, number>();
  blocks.forEach((block, index) => {
    const opening = paragraphOpening(text, block);
    found.set(opening, found.has(opening) ? -1 : index);
  });
  const [before = [], own = [], after = []] = neighbours
    .split(".")
    .slice(0, 3)
    .map((part) => (part.slice(0, 64).match(/.{4}/gs) ?? []).map((opening) => found.get(opening) ?? -1));
  const standing = (indexes: readonly number[]) => indexes.filter((index) => index !== -1);
  const [earlier, home, later] = [standing(before), standing(own)[0], standing(after)];
  const recognised = earlier.length + standing(own).length + later.length;

  return {
    known: recognised >= Math.min(enoughKnown, before.length + own.length + after.length) && recognised > 0,
    keeps: (start, end) => {
      const first = blocks.findLastIndex((block) => block.start <= start);
      const last = blocks.findLastIndex((block) => block.start < Math.max(end, start + 1));
      const inOrder =
        longestRise(earlier.filter((index) => index < first)) + 1 + longestRise(later.filter((index) => index > last));
      if (longestRise([...earlier, ...later]) >= inOrder) return false;
      // A paragraph that was parted in two leaves its opening in the first of them, and what followed still follows.
      const parted = home === first - 1 && later.some((index) => index > last);
      return home === undefined || home === first || parted;
    },
  };
}

/** How many of these can be left standing so that they rise. */
function longestRise(indexes: readonly number[]): number {
  const upTo: number[] = [];
  indexes.forEach((index, i) => {
    upTo[i] = 1 + Math.max(0, ...upTo.filter((_, j) => (indexes[j] ?? 0) < index));
  });
  return Math.max(0, ...upTo);
}
