import type { Span } from "../span.ts";
import { cutsWord } from "./cuts-word.ts";
import { joinedUnits } from "./joined-units.ts";
import type { Passage } from "./passage.ts";
import type { ParagraphsOf } from "./place-among-paragraphs.ts";
import { quoteAt } from "./quote-at.ts";
import { sharedLength, sharedSurroundings, surroundingsAt, type SharedSurroundings } from "./surroundings-at.ts";

/**
 * A match of so many units in a row (the quotation with the adjacent text) is not found twice in one article by chance:
 * on the shelf the longest repetition has 39 units, and one place in a thousand has 28. A lower bound takes a name
 * elsewhere for the passage; a higher one loses a short sentence that was moved by itself.
 */
const ownEvidence = 33;
/**
 * The same where it is not known that this is the article: accounts of one incident share up to 58 units, and more
 * where both carry one agency.
 */
const ownEvidenceAbroad = 80;
/**
 * The same where the adjacent text belongs to neighbouring paragraphs, which may be unchanged although the passage's
 * own was rewritten.
 */
const evidenceAcross = 45;
/** With the exact words, so many of the 64 surrounding units must match. */
const bothSides = 40;
/** If the words occurred elsewhere in similar surroundings when they were shared, more must match, */
const bothSidesRepeated = 52;
/** and such a place ranks below one without a double. */
const repeatedWeight = 16;
/**
 * In a text that may be another article all but a typing error must match, because articles with one agency's text
 * share passages.
 */
const bothSidesAbroad = 62;
/** A paragraph that kept its place outweighs one side of the surroundings, so the original is preferred to its copy. */
const placeWeight = 32;
/**
 * A matching side within the paragraph counts more than one beyond its edge, because sentences stay together more often
 * than paragraphs.
 */
const sideWeight = 16;
/** Between two equal places, the one at the old offset. */
const startWeight = 4;
/** Two places whose scores are closer than this cannot be told apart. */
const clearly = 4;
/** A letter occurs a thousand times in a text: only the places whose adjacent units match best are looked at closely. */
const lookedAt = 32;
const countedAtMost = 4000;

/** The place where exactly the words of the passage stand, if it can be told from other places that have them. */
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
  // Two equal places in the same surroundings are the same to a reader. In different surroundings, either may be
  // something else.
  if (best && next && best.score - next.score < clearly && best.sides === 0) return undefined;
  return best;
}

/** The parts of the paragraph before and after the passage, if the shared surroundings reach both ends of it. */
function blockAsShared({ prefix, suffix, own }: SharedSurroundings): SharedSurroundings["own"] | undefined {
  const reaches = (all: string, part: string) => part.length < all.length || all.length < sharedLength - 1;
  return reaches(prefix, own.prefix) && reaches(suffix, own.suffix) ? own : undefined;
}

/**
 * Where exactly these words stand. “he” inside “the” does not count, unless the passage itself began or ended inside a
 * word.
 */
function occurrences(text: string, { quote, prefix, suffix }: Passage): Span[] {
  const wanted = "whole" in quote ? quote.whole : quote.first;
  const last = "whole" in quote ? quote.whole : quote.last;
  const found: Span[] = [];
  if (wanted === "") return found;
  const cut = { start: cutsWord(prefix, wanted), end: cutsWord(last, suffix) };
  // In a text of one repeated letter every place would need a hash; so only the first ones are tried.
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
