import { foldedSpan, foldText, unfolded } from "../fold-text.ts";
import type { Span } from "../span.ts";
import { cutsWord } from "../cuts-word.ts";
import { joinedUnits } from "./joined-units.ts";
import type { Outline } from "./outline.ts";
import type { Passage } from "./passage.ts";
import { quoteAt } from "./quote-at.ts";
import type { ReadArticle } from "./read-article.ts";
import { sharedLength, sharedSurroundings, surroundingsAt, type SharedSurroundings } from "./surroundings-at.ts";
import { weightOf } from "./words-of.ts";

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
/** The sentence that the passage stood in, unchanged in its place, outweighs what stands beside it. */
const ownWeight = 24;
/** Where the next line is made like the passage's own, so many units beside it must be the same to tell the two. */
const besideSisters = 16;
/** Of words that differ in nothing and words that differ in capitals or accents, the first. */
const exactWeight = 8;
/** Words of so much weight, alone in what came of their sentence, are the passage, whatever stands beside them now. */
const ownRoom = 24;
/** A word shorter than this must have so many units right beside it that are the same. */
const fewUnits = 8;
const fewBeside = 4;
/** Fewer in their own sentence, if so many units beside them are the same. */
const ownBeside = 24;
/** Between two equal places, the one at the old offset. */
const startWeight = 4;
/** Two places whose scores are closer than this cannot be told apart. */
const clearly = 4;
/** A letter occurs a thousand times in a text: only the places whose adjacent units match best are looked at closely. */
const lookedAt = 32;
const countedAtMost = 4000;

/** Where the words of a passage stand: in the folded text, and in the article's own. */
export interface SameWords {
  readonly folded: Span;
  readonly span: Span;
  /** A part of it may be other words: a few beyond the end of a sentence, or a sentence that stood elsewhere. */
  readonly isLoose: boolean;
  /** The part before the end of its first sentence is short, and other words stand before it. */
  readonly isLooseBefore: boolean;
  /** Not only the folded words are the same, but each character of them. */
  readonly exactly: boolean;
}

/** The place where the words of the passage stand, if it can be told from other places that have them. */
export function sameWords(
  passage: Passage,
  read: ReadArticle,
  place: { readonly known: boolean; readonly keeps: (start: number, end: number) => boolean },
  outline: Outline | undefined,
): SameWords | undefined {
  const surroundings = sharedSurroundings(passage);
  const wholeBlock = blockAsShared(passage, surroundings);
  const { folded, blocks } = read;
  const all = occurrences(passage, read).filter(
    (found) => !outline?.isOthers(found.folded) && outline?.mayBeOwn(found.folded) !== false,
  );
  const inRoom = ({ start, end }: Span) =>
    outline?.isClose === true && start >= outline.room.start && end <= outline.room.end;
  const alone = all.filter((found) => inRoom(found.folded)).length === 1;
  const density = densityOf(passage);
  const { before, after } = endsOf(passage);

  const candidates = all
    .map((found) => {
      const { start, end } = found.folded;
      return { ...found, run: end - start + joinedUnits(surroundings.own, folded.text, start, end) };
    })
    .toSorted((a, b) => b.run - a.run)
    .slice(0, lookedAt)
    .map((found) => {
      const { start, end } = found.folded;
      const { units, sides, holdsBefore, holdsAfter } = surroundingsAt(
        surroundings,
        folded.text,
        blocks,
        place.known,
        start,
        end,
      );
      const isBlock =
        wholeBlock !== undefined &&
        place.known &&
        blocks.some(
          (block) =>
            block.start === start - wholeBlock.prefix.length &&
            block.end === end + wholeBlock.suffix.length &&
            folded.text.slice(block.start, start) === wholeBlock.prefix &&
            folded.text.slice(end, block.end) === wholeBlock.suffix,
        );
      const repeated = found.run <= (passage.elsewhere ?? 0);
      const across = end - start + joinedUnits(surroundings, folded.text, start, end);
      const isOwn = inRoom(found.folded) && outline?.own.some((own) => own.start < end && own.end > start);
      const byItself =
        (!repeated &&
          (place.known
            ? found.run * density >= ownEvidence || across * density >= evidenceAcross
            : found.run * density >= ownEvidenceAbroad)) ||
        units * density >= (place.known ? (repeated ? bothSidesRepeated : bothSides) : bothSidesAbroad) ||
        isBlock;
      const told =
        (isOwn === true && (sides > 0 || units * density >= ownBeside)) ||
        (inRoom(found.folded) && alone && (repeated ? end - start : found.run) * density >= ownRoom) ||
        // What stood in many places is not known by its words where its own sentence went.
        (byItself &&
          (isBlock || end - start >= fewUnits || found.run - (end - start) >= fewBeside) &&
          !(repeated && outline?.isClose === true && !inRoom(found.folded)));
      const score =
        units +
        sides * sideWeight -
        (repeated ? repeatedWeight : 0) +
        (place.keeps(start, end) ? placeWeight : 0) +
        (isOwn ? ownWeight : 0) +
        (found.exactly ? exactWeight : 0) +
        (found.span.start === passage.start ? startWeight : 0);
      const { prefix, suffix } = surroundings.own;
      const [isBefore, isAfter] = outline?.hasSisters
        ? [
            folded.text.slice(0, start).endsWith(prefix.slice(-besideSisters)),
            folded.text.startsWith(suffix.slice(0, besideSisters), end),
          ]
        : [holdsBefore, holdsAfter];
      const clear = outline?.withoutOthers({ start, end });
      const isLooseBefore = before * density < ownRoom && !isBefore;
      const isLoose =
        (clear && clear.end - clear.start < end - start) || isLooseBefore || (after * density < ownRoom && !isAfter);
      return { ...found, isLoose, isLooseBefore, sides, told, score };
    })
    .filter(({ told }) => told)
    .toSorted(
      (a, b) => b.score - a.score || Math.abs(a.span.start - passage.start) - Math.abs(b.span.start - passage.start),
    );

  const [best, next] = candidates;
  // Two equal places in the same surroundings are the same to a reader. In different surroundings, either may be
  // something else.
  if (best && next && best.score - next.score < clearly && best.sides === 0) return undefined;
  return best;
}

/** Of a passage over the end of a sentence: how long its parts before the first and after the last one are. */
function endsOf({ quote }: Passage): { before: number; after: number } {
  const parted = (words: string) => words.split(/(?<=[.;!?؟۔؛।]["')\]”’»]*)\s+|(?<=[。！？])|\n\n/u);
  const [first, last] =
    "whole" in quote ? [parted(quote.whole), parted(quote.whole)] : [parted(quote.first), parted(quote.last)];
  return {
    before: first.length > 1 ? (first[0]?.length ?? 0) : Infinity,
    after: last.length > 1 ? (last.at(-1)?.length ?? 0) : Infinity,
  };
}

/** How much more a unit of these words says than one of an alphabet's: 1 to 3. */
function densityOf({ quote, prefix, suffix }: Passage): number {
  const words = prefix + ("whole" in quote ? quote.whole : quote.first) + suffix;
  return words === "" ? 1 : weightOf(words) / words.length;
}

/** The parts of the paragraph before and after the passage, if the shared surroundings reach both ends of it. */
function blockAsShared(
  { prefix, suffix }: Passage,
  { own }: SharedSurroundings,
): SharedSurroundings["own"] | undefined {
  const reaches = (all: string) => all.length < sharedLength - 1 || all.includes("\n\n");
  return reaches(prefix) && reaches(suffix) ? own : undefined;
}

/**
 * Where these words stand: exactly, and where only how they are written differs. “he” inside “the” does not count, unless the
 * passage itself began or ended inside a word. Of a long passage only the ends are known, so its words are found exactly or not.
 */
function occurrences(
  { quote, prefix, suffix }: Passage,
  { text, folded }: ReadArticle,
): Omit<SameWords, "isLoose" | "isLooseBefore">[] {
  const wanted = "whole" in quote ? quote.whole : quote.first;
  const last = "whole" in quote ? quote.whole : quote.last;
  if (wanted === "") return [];
  const cut = { start: cutsWord(prefix, wanted), end: cutsWord(last, suffix) };
  const cutsAlike = (of: string, { start, end }: Span) =>
    cutsWord(of.slice(Math.max(0, start - 2), start), of.slice(start, start + 2)) === cut.start &&
    cutsWord(of.slice(Math.max(start, end - 2), end), of.slice(end, end + 2)) === cut.end;

  // In a text of one repeated letter every place would need a hash; so only the first ones are tried.
  const most = "whole" in quote ? countedAtMost : lookedAt;
  const exact = placesOf(text, wanted, most).flatMap((start): Omit<SameWords, "isLoose" | "isLooseBefore">[] => {
    const end = quoteAt(text, start, quote);
    if (end === undefined || !cutsAlike(text, { start, end })) return [];
    return [{ span: { start, end }, folded: foldedSpan(folded, { start, end }), exactly: true }];
  });
  if (!("whole" in quote)) return exact;
  const words = foldText(quote.whole, "loosely").text;
  const taken = new Set(exact.map((found) => found.folded.start));
  const alike = placesOf(folded.text, words, countedAtMost)
    .filter((start) => !taken.has(start) && cutsAlike(folded.text, { start, end: start + words.length }))
    .map((start) => {
      const found = { start, end: start + words.length };
      return { span: unfolded(folded, found), folded: found, exactly: false };
    });
  return [...exact, ...alike];
}

function placesOf(text: string, words: string, most: number): number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at !== -1 && places.length < most; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}
