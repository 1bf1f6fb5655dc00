import type { Span } from "../span.ts";
import type { WordRun } from "./compare-wording.ts";
import { editedPassage } from "./edited-passage.ts";
import { foldText } from "./fold-text.ts";
import type { Passage } from "./passage.ts";
import { placeAmongParagraphs } from "./place-among-paragraphs.ts";
import { quoteAt } from "./quote-at.ts";
import { sameWords } from "./same-words.ts";
import { shortHash } from "./short-hash.ts";
import { sharedSurroundings, surroundingsAt } from "./surroundings-at.ts";

/** An article as it is: offsets are UTF-16 units of its text; blocks in the text's order, the headline as number 0. */
export interface TextOf {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly (Span & { readonly number: number })[];
}

export type Resolution =
  /** The words, their surroundings and their paragraph are as shared; `articleEdited`: the text changed elsewhere. */
  | { readonly state: "exact"; readonly start: number; readonly end: number; readonly articleEdited: boolean }
  /**
   * The words themselves differ. `difference`: “a” as shared, “b” as it is; it is undefined where only their ends are
   * known. Another kind of dash or quotation mark is a difference.
   */
  | {
      readonly state: "edited";
      readonly start: number;
      readonly end: number;
      readonly difference: readonly WordRun[] | undefined;
    }
  /** The words are the same, and stand in other surroundings, in another paragraph, or in one that was moved. */
  | { readonly state: "moved"; readonly start: number; readonly end: number }
  | { readonly state: "gone" };

/**
 * Where a shared passage is now, and whether it is as it was. By place, then by its words between its surroundings,
 * then by what is like them between what is like these. It never throws, whatever it is given; what cannot be told from
 * something else is gone.
 *
 * A passage has **surroundings** in its own paragraph, on each side, and they hold if one side does: the other may have
 * been edited, or a sentence put in there. It has not moved while its paragraph keeps its place among its neighbours
 * (`placeAmongParagraphs`): a paragraph put in before it moves nothing, two that change places are both moved. Where
 * either fails, it has moved. Words that differ are edited, wherever they stand. An empty quotation is nowhere.
 */
export function resolvePassage(passage: Passage, article: TextOf): Resolution {
  const { text } = article;
  const asShared = shortHash(text) === passage.textHash;
  if (asShared && quoteAt(text, passage.start, passage.quote) === passage.end) {
    return { state: "exact", start: passage.start, end: passage.end, articleEdited: false };
  }

  const paragraphs = placeAmongParagraphs(passage.neighbours ?? "", article);
  const place = {
    known: paragraphs.known,
    keeps: passage.neighbours === undefined ? (start: number) => asShared || start === passage.start : paragraphs.keeps,
  };
  const folded = foldText(text);
  const surroundings = sharedSurroundings(passage);
  const said = (start: number, end: number): Resolution =>
    place.keeps(start, end) && surroundingsAt(surroundings, folded, article.blocks, place.known, start, end).sides > 0
      ? { state: "exact", start, end, articleEdited: !asShared }
      : { state: "moved", start, end };

  const same = sameWords(passage, article, folded, place);
  if (same) return said(same.start, same.end);
  const edited = editedPassage(passage, text, folded, place.known);
  // The same words that `sameWords` would not take for the passage are not made more so by being looked for otherwise.
  if (!edited || quoteAt(text, edited.start, passage.quote) === edited.end) return { state: "gone" };
  return { state: "edited", ...edited };
}
