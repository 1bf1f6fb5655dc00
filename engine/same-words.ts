import { cutsWord } from "./cuts-word.ts";
import type { Passage } from "./passage.ts";
import type { ParagraphsOf } from "./place-among-paragraphs.ts";
import { quoteAt } from "./quote-at.ts";
import { sharedSurroundings, surroundingsAt } from "./surroundings-at.ts";

/**
 * So many units in one stretch, the quotation with what joins it, are not found twice in one article by chance: on the
 * shelf the longest that is has 39, of a thousand places one has 28. Lower, and a name found elsewhere passes for the
 * passage; higher, and a short sentence that was moved alone is gone.
 */
const ownEvidence = 33;
/** The same where no paragraph tells that it is the article: accounts of one incident share up to 58 units. */
const ownEvidenceAbroad = 60;
/** Where the words are the same, so many of the 64 units of surroundings tell their place. */
const bothSides = 40;
/** A paragraph that keeps its place outweighs one side of the surroundings: the original before its copy. */
const placeWeight = 32;
/** A side within the paragraph, over one across its edge: paragraphs come and go, sentences stay together. */
const sideWeight = 8;
/** Of two that nothing else parts, the one that stands where it stood. */
const startWeight = 4;
/** Nearer to each other than this, nothing decides between two. */
const clearly = 4;
/** A letter stands in a text a thousand times: only those whose next units fit best are looked at closely. */
const lookedAt = 48;
const countedAtMost = 4000;

/** The place where the very words of the passage stand, if it can be told from others where they stand too. */
export function sameWords(
  passage: Passage,
  { text, blocks }: ParagraphsOf,
  folded: string,
  place: { readonly known: boolean; readonly keeps: (start: number, end: number) => boolean },
): { readonly start: number; readonly end: number } | undefined {
  const { prefix, suffix } = sharedSurroundings(passage);
  const wasBlock = /(^|\n\n)$/.test(passage.prefix) && /^($|\n\n)/.test(passage.suffix);

  const candidates = occurrences(text, passage)
    .map(({ start, end }) => ({ start, end, run: end - start + joined(prefix, suffix, folded, start, end) }))
    .toSorted((a, b) => b.run - a.run)
    .slice(0, lookedAt)
    .map(({ start, end, run }) => {
      const { units, sides } = surroundingsAt(passage, folded, blocks, place.known, start, end);
      const isBlock = wasBlock && sides === 2 && place.known;
      const told = run >= (place.known ? ownEvidence : ownEvidenceAbroad) || units >= bothSides || isBlock;
      const score =
        units +
        sides * sideWeight +
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

/** Where the very words stand. “he” in “the” is another word, unless the passage was a part of one. */
function occurrences(text: string, { quote, prefix, suffix }: Passage): { start: number; end: number }[] {
  const wanted = "whole" in quote ? quote.whole : quote.first;
  const last = "whole" in quote ? quote.whole : quote.last;
  const found: { start: number; end: number }[] = [];
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

/** How many units join a stretch without a difference, on both sides together. */
function joined(prefix: string, suffix: string, text: string, start: number, end: number): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return before + after;
}
