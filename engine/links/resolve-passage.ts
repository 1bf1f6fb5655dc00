import type { WordRun } from "./compare-wording.ts";
import { editedPassage } from "./edited-passage.ts";
import { layOutline } from "./outline.ts";
import type { Passage } from "./passage.ts";
import { placeAmongParagraphs } from "./place-among-paragraphs.ts";
import { quoteAt } from "./quote-at.ts";
import { readArticle, type TextOf } from "./read-article.ts";
import { sameWords } from "./same-words.ts";
import { sharedSurroundings, surroundingsAt } from "./surroundings-at.ts";
import { whatStands } from "./what-stands.ts";
import { wordingOf } from "./wording-of.ts";

export type { TextOf } from "./read-article.ts";

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
 * Where a shared passage is now, and whether it changed. Tried in turn: its old place; its words, told apart by
 * their surroundings; similar words in similar surroundings, or where its sentences stood. It never throws. A passage that
 * cannot be told from something else is `gone`; and so is one in whose place is left only what stood beside it before.
 *
 * A passage has **surroundings** on both sides, within its own paragraph; they hold if one side does, because the other
 * may have been edited. A passage has not moved while its surroundings hold and its paragraph keeps its place among its
 * neighbours (`placeAmongParagraphs`): a paragraph inserted before it moves nothing, two that change places have both
 * moved. Words that differ are `edited`, wherever they stand and however little: “exact” is said of the same characters
 * alone. An empty quotation is nowhere.
 */
export function resolvePassage(passage: Passage, article: TextOf): Resolution {
  const read = readArticle(article);
  const { text, folded } = read;
  const asShared = read.hash === passage.textHash;
  if (asShared && quoteAt(text, passage.start, passage.quote) === passage.end) {
    return { state: "exact", start: passage.start, end: passage.end, articleEdited: false };
  }

  const paragraphs = placeAmongParagraphs(passage.neighbours ?? "", read);
  const place = {
    known: article.id === passage.article || (article.formerly?.includes(passage.article) ?? false) || paragraphs.known,
    keeps: (start: number, end: number) =>
      passage.neighbours === undefined
        ? asShared || (folded.starts[start] ?? text.length) === passage.start
        : paragraphs.keeps(start, end),
  };
  const outline = layOutline(passage.outline, read, place.known);

  const same = sameWords(passage, read, place, outline);
  const edited =
    !same || same.isLoose
      ? (editedPassage(passage, read, place.known, outline) ?? (same ? undefined : whatStands(passage, read, outline)))
      : undefined;
  const isOther = edited && !(same && edited.start === same.span.start && edited.end === same.span.end);
  if (same && !(same.isLoose && isOther)) {
    if (!same.exactly) return { state: "edited", ...same.span, difference: wordingOf(passage, text, same.span) };
    const { start, end } = same.folded;
    // The end of another sentence may be in the same words; what follows it is what is left of the passage.
    const left =
      same.isLooseBefore && outline?.beginsAsOwn(same.folded) === false
        ? whatStands(passage, read, outline)
        : undefined;
    if (left) return { state: "edited", ...left, difference: wordingOf(passage, text, left) };
    const { sides } = surroundingsAt(sharedSurroundings(passage), folded.text, read.blocks, place.known, start, end);
    const isOwn = !same.isLooseBefore || outline?.beginsAsOwn(same.folded) !== false;
    return place.keeps(start, end) && sides > 0 && isOwn && !(same.isLoose && outline?.hasSisters)
      ? { state: "exact", ...same.span, articleEdited: !asShared }
      : { state: "moved", ...same.span };
  }
  // `sameWords` has already rejected these exact words; finding them by another way does not make them the passage.
  if (!edited || quoteAt(text, edited.start, passage.quote) === edited.end) return { state: "gone" };
  return { state: "edited", ...edited, difference: wordingOf(passage, text, edited) };
}
