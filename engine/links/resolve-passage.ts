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
 * Where a shared passage is now, and whether it changed. Tried in turn: its old place; its exact words, told apart by
 * their surroundings; similar words in similar surroundings. It never throws. A passage that cannot be told from
 * something else is `gone`.
 *
 * A passage has **surroundings** on both sides, within its own paragraph; they hold if one side does, because the other
 * may have been edited. A passage has not moved while its surroundings hold and its paragraph keeps its place among its
 * neighbours (`placeAmongParagraphs`): a paragraph inserted before it moves nothing, two that change places have both
 * moved. Words that differ are `edited`, wherever they stand. An empty quotation is nowhere.
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
  // `sameWords` has already rejected these exact words; finding them by another way does not make them the passage.
  if (!edited || quoteAt(text, edited.start, passage.quote) === edited.end) return { state: "gone" };
  return { state: "edited", ...edited };
}
