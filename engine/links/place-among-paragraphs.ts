import type { Span } from "../span.ts";
import { paragraphOpening } from "./paragraph-opening.ts";

export interface ParagraphsOf {
  readonly text: string;
  readonly blocks: readonly Span[];
}

/** What the neighbouring paragraphs of a shared passage tell about the text as it is now. */
export interface PlaceAmongParagraphs {
  /** At least two of them are in this text, so it is the article that was shared, however much it was edited. */
  readonly known: boolean;
  /**
   * Whether a passage at this place stands in its own paragraph, and whether that paragraph is still in its place among
   * its neighbours. Neighbours that were inserted, deleted or moved themselves are disregarded.
   */
  readonly keeps: (start: number, end: number) => boolean;
}

/** One is not enough: articles with the same agency's text may share a paragraph. */
const enoughKnown = 2;

/**
 * Compares the `neighbours` of a passage with a text. A paragraph counts as moved if, without it, at least as many
 * neighbours are in their old order as without some other paragraph. So if two paragraphs changed places, both have
 * moved; if one passed several others, only that one has. Openings that match no block, or several, are ignored.
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
      // A paragraph that was split keeps its opening in the first half, and its successors still follow.
      const parted = home === first - 1 && later.some((index) => index > last);
      return home === undefined || home === first || parted;
    },
  };
}

/** The length of the longest rising subsequence. */
function longestRise(indexes: readonly number[]): number {
  const upTo: number[] = [];
  indexes.forEach((index, i) => {
    upTo[i] = 1 + Math.max(0, ...upTo.filter((_, j) => (indexes[j] ?? 0) < index));
  });
  return Math.max(0, ...upTo);
}
