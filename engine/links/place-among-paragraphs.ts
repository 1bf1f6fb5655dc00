import type { ReadArticle } from "./read-article.ts";

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
export function placeAmongParagraphs(
  neighbours: string,
  { openings, blocks }: Pick<ReadArticle, "openings" | "blocks">,
): PlaceAmongParagraphs {
  const [before = [], own = [], after = []] = neighbours
    .split(".")
    .slice(0, 3)
    .map((part) => (part.slice(0, 64).match(/.{4}/gs) ?? []).map((opening) => openings.get(opening) ?? -1));
  const standing = (indexes: readonly number[]) => indexes.filter((index) => index !== -1);
  const [earlier, home, later] = [standing(before), standing(own)[0], standing(after)];
  const recognised = earlier.length + standing(own).length + later.length;

  return {
    known: recognised >= Math.min(enoughKnown, before.length + own.length + after.length) && recognised > 0,
    keeps: (start, end) => {
      const first = blocks.findLastIndex((block) => block.start <= start);
      const last = blocks.findLastIndex((block) => block.start < Math.max(end, start + 1));
      // A paragraph that was joined to the one before has no opening any more, and the other's begins the block.
      const joined = home === undefined && earlier.at(-1) === first;
      const inOrder =
        longestRise(earlier.filter((index) => index < first || (joined && index === first))) +
        1 +
        longestRise(later.filter((index) => index > last));
      if (longestRise([...earlier, ...later]) >= inOrder) return false;
      // A paragraph that was split keeps its opening in the first half, and its successors still follow.
      const parted = home === first - 1 && (later.length === 0 || later.some((index) => index > last));
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
