import { foldText, unfolded } from "../fold-text.ts";
import type { Span } from "../span.ts";
import { findByItsEnds } from "./find-by-its-ends.ts";
import { findInOnePiece } from "./find-in-one-piece.ts";
import type { Outline } from "./outline.ts";
import type { Passage } from "./passage.ts";
import type { ReadArticle } from "./read-article.ts";
import type { Sought } from "./sought.ts";
import { sharedLength, sharedSurroundings } from "./surroundings-at.ts";
import { weightOf } from "./words-of.ts";

/** How much of each end is searched, of a passage of which only the ends are known. */
const endLength = 64;
/** How many units in a row must match. Fewer match everywhere; with more, two typing errors hide every match. */
const together = 6;
/** The same where a character is a word or half of one. */
const togetherDense = 2;
const denseFrom = 1.8;
/** Stands for “outside the text”, both in the pattern and in the text that is searched. */
const beyond = "\u0000".repeat(sharedLength);

/** Where the passage stands with its words edited. Found only where its surroundings, its length or its place leave no doubt. */
export function editedPassage(
  passage: Passage,
  read: ReadArticle,
  known: boolean,
  outline: Outline | undefined,
): Span | undefined {
  const { quote } = passage;
  const { prefix, suffix } = sharedSurroundings(passage);
  const words = foldText("whole" in quote ? quote.whole : quote.first, "loosely").text;
  // In the same article, standing at the very beginning or end is as telling as surrounding words. In another text it
  // is not.
  const frame = known ? beyond : "";
  const sought: Sought = {
    passage,
    text: known ? read.framed : read.folded.text,
    prefix: (frame + prefix).slice(-sharedLength),
    suffix: (suffix + frame).slice(0, sharedLength),
    by: frame.length,
    known,
    outline,
    read,
    together: weightOf(words) >= denseFrom * words.length ? togetherDense : together,
  };
  const found =
    "whole" in quote
      ? findInOnePiece(sought, words)
      : findByItsEnds(sought, {
          first: words.slice(0, endLength),
          last: foldText(quote.last, "loosely").text.slice(-endLength),
          length: quote.length,
        });
  if (!found) return undefined;
  const start = Math.max(0, found.start - frame.length);
  const end = Math.min(read.folded.text.length, found.end - frame.length);
  return start < end ? unfolded(read.folded, { start, end }) : undefined;
}
