import { compareWording, type WordRun } from "./compare-wording.ts";
import { findByItsEnds } from "./find-by-its-ends.ts";
import { findInOnePiece } from "./find-in-one-piece.ts";
import { foldText } from "./fold-text.ts";
import type { Passage } from "./passage.ts";
import { sharedLength, sharedSurroundings } from "./surroundings-at.ts";

export interface EditedPassage {
  readonly start: number;
  readonly end: number;
  readonly difference: readonly WordRun[] | undefined;
}

/**
 * Longer passages are searched by their two ends, because aligning a whole passage takes time by the square of its
 * length.
 */
const inOnePieceUpTo = 128;
const endLength = 64;
/** A passage longer than this must share words with what it is taken to have become, and in the same order. */
const replacedUnits = 24;
const leastLikeness = 0.6;
/** Longer texts are not compared word by word: no page shows that. */
const comparedUpTo = 2000;
/** Stands for “outside the text”, both in the pattern and in the text that is searched. */
const beyond = "\u0000".repeat(sharedLength);

/** Where the passage stands with its words edited. Found only where its surroundings or its length leave no doubt. */
export function editedPassage(
  passage: Passage,
  text: string,
  folded: string,
  known: boolean,
): EditedPassage | undefined {
  const { quote } = passage;
  const { prefix, suffix } = sharedSurroundings(passage);
  // In the same article, standing at the very beginning or end is as telling as surrounding words. In another text it
  // is not.
  const frame = known ? beyond : "";
  const sought = {
    passage,
    text: frame + folded + frame,
    prefix: (frame + prefix).slice(-sharedLength),
    suffix: (suffix + frame).slice(0, sharedLength),
    known,
  };
  const found =
    "whole" in quote && quote.whole.length <= inOnePieceUpTo
      ? findInOnePiece(sought, foldText(quote.whole))
      : findByItsEnds(sought, endsOf(quote));
  if (!found) return undefined;
  const start = Math.max(0, found.start - frame.length);
  const end = Math.min(text.length, found.end - frame.length);
  if (start >= end) return undefined;
  if (!("whole" in quote) || quote.whole.length > comparedUpTo) return { start, end, difference: undefined };

  const words = text.slice(start, end);
  const { likeness } = compareWording(foldText(quote.whole), foldText(words));
  if (quote.whole.length > replacedUnits && likeness < leastLikeness) return undefined;
  return { start, end, difference: compareWording(quote.whole, words).runs };
}

function endsOf(quote: Passage["quote"]) {
  const { first, last, length } =
    "whole" in quote ? { first: quote.whole, last: quote.whole, length: quote.whole.length } : quote;
  return { first: foldText(first.slice(0, endLength)), last: foldText(last.slice(-endLength)), length };
}
