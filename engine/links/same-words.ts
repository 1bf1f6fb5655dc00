import type { Span } from "../span.ts";
import { cutsWord } from "./cuts-word.ts";
import { joinedUnits } from "./joined-units.ts";
import type { Passage } from "./passage.ts";
import type { ParagraphsOf } from "./place-among-paragraphs.ts";
import { quoteAt } from "./quote-at.ts";
import { sharedLength, sharedSurroundings, surroundingsAt, type SharedSurroundings } from "./surroundings-at.ts";

/**
 * So many units in one stretch, the quotation with what joins it, are not found twice in one article by chance: on the
 * shelf the longest that is has 39, of a thousand places one has 28. Lower, and a name found elsewhere passes for the
 * passage; higher, and a short sentence that was moved alone is gone.
 */
const ownEvidence = 33;
/** The same where no paragraph tells that it is the article: accounts of one incident share up to 58 units, and more where two carry one agency. */
const ownEvidenceAbroad = 80;
/** So many where what joins it is of the paragraphs beside: these are the same where its own was told anew. */
const evidenceAcross = 45;
/** Where the words are the same, so many of the 64 units of surroundings tell their place. */
const bothSides = 40;
/** What was as well surrounded elsewhere when it was shared may be that other place; more must speak for it, */
const bothSidesRepeated = 52;
/** and it comes after one of which that cannot be said. */
const repeatedWeight = 16;
/** In what may be another article, all but a typing error: what carries an agency's words has some of the same. */
const bothSidesAbroad = 62;
/** A paragraph that keeps its place outweighs one side of the surroundings: the original before its copy. */
const placeWeight = 32;
/** A side within the paragraph, over one across its edge: paragraphs come and go, sentences stay together. */
const sideWeight = 16;
/** Of two that nothing else parts, the one that stands where it stood. */
const startWeight = 4;
/** Nearer to each other than this, nothing decides between two. */
const clearly = 4;
/** A letter stands in a text a thousand times: only those whose next units fit best are looked at closely. */
const lookedAt = 32;
const countedAtMost = 4000;

/** The place where the very words of the passage stand, if it can be told from others where they stand too. */
export function sameWords(
  passage: Passage,
  { text, blocks }: ParagraphsOf,
  folded: string,
  place: { readonly known: boolean; readonly keeps: (start: number, end: number) => boolean },
): Span | undefined {
  const surroundings = sharedSurroundings(passage);
  const wholeBlock = blockAsShared(surroundings);

  const candidates = occurrences(text, passage)
    .map(({ start, end }) => ({
      start,
      end,
      run: end - start + joinedUnits(surroundings.own, folded, start, end),
    }))
    .toSorted((a, b) => b.run - a.run)
    .slice(0, lookedAt)
    .map(({ start, end, run }) => {
      const { units, sides } = surroundingsAt(surroundings, folded, blocks, place.known, start, end);
      const isBlock =
        wholeBlock !== undefined &&
        place.known &&
        blocks.some(
          (block) =>
            block.start === start - wholeBlock.prefix.length &&
            block.end === end + wholeBlock.suffix.length &&
            folded.slice(block.start, start) === wholeBlock.prefix &&
            folded.slice(end, block.end) === wholeBlock.suffix,
        );
      const repeated = run <= (passage.elsewhere ?? 0);
      const across = end - start + joinedUnits(surroundings, folded, start, end);
      const told =
        (!repeated && (place.known ? run >= ownEvidence || across >= evidenceAcross : run >= ownEvidenceAbroad)) ||
        units >= (place.known ? (repeated ? bothSidesRepeated : bothSides) : bothSidesAbroad) ||
        isBlock;
      const score =
        units +
        sides * sideWeight -
        (repeated ? repeatedWeight : 0) +
        (place.keeps(start, end) ? placeWeight : 0) +
        (start === passage.start ? startWeight : 0);
      return { start, end, sides, told, score };
    })
    .filter(({ told }) => told)
    .toSorted((a, b) => b.score - a.score || Math.abs(a.start - passage.start) - Math.abs(b.start - passage.start));

  const [best, next] = candidates;
  // Twins in the same surroundings are the same to a reader; in other surroundings either may be something else.
  if (best && next && best.score - next.score < clearly && best.sides === 0) return undefined;
  return best;
}

/** The paragraph's parts before and after the passage, where what was shared reaches both its ends. */
function blockAsShared({ prefix, suffix, own }: SharedSurroundings): SharedSurroundings["own"] | undefined {
  const reaches = (all: string, part: string) => part.length < all.length || all.length < sharedLength - 1;
  return reaches(prefix, own.prefix) && reaches(suffix, own.suffix) ? own : undefined;
}

/** Where the very words stand. “he” in “the” is another word, unless the passage was a part of one. */
function occurrences(text: string, { quote, prefix, suffix }: Passage): Span[] {
  const wanted = "whole" in quote ? quote.whole : quote.first;
  const last = "whole" in quote ? quote.whole : quote.last;
  const found: Span[] = [];
  if (wanted === "") return found;
  const cut = { start: cutsWord(prefix, wanted), end: cutsWord(last, suffix) };
  // A text of one letter repeated has a hash to be taken of every place: these are few, or none is meant.
  let left = "whole" in quote ? countedAtMost : lookedAt;
  for (let at = text.indexOf(wanted); at !== -1 && left > 0; at = text.indexOf(wanted, at + 1), left -= 1) {
    const end = quoteAt(text, at, quote);
    if (
      end !== undefined &&
      cutsWord(text.slice(Math.max(0, at - 2), at), wanted) === cut.start &&
      cutsWord(last, text.slice(end, end + 2)) === cut.end
    ) {
      found.push({ start: at, end });
    }
  }
  return found;
}
