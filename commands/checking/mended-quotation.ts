import approximately from "approx-string-match";
import { diffArrays } from "diff";
import { distance } from "fastest-levenshtein";
import { foldText, unfolded } from "../../engine/fold-text.ts";
import type { Span } from "../../engine/span.ts";
import { months, weekdays } from "../../engine/reading/en/words/calendar.ts";
import { negations } from "../../engine/reading/en/words/negations.ts";
import { multipliers, numberWords, vagueNumbers } from "../../engine/reading/en/words/numbers.ts";
import { locateQuotation } from "../../library/locate-quotation.ts";
import type { Misquoted } from "../../library/problem.ts";
import { withoutCutWords } from "../../engine/without-cut-words.ts";

/**
 * The article's own words that a quotation must mean, or nothing where a person should look: where they could be meant in a second
 * place, where more than a slip of the pen differs, or where what differs is a number, a day or a denial.
 */
export function mendedQuotation({ quotation, article }: Omit<Misquoted, "place">): string | undefined {
  const { text, blocks } = article;
  const [there] = locateQuotation(text, quotation);
  // What stands there cuts a word: it is all there but for the rest of the word.
  const place = there ? withoutCutWords(text, there) : nearestPlace(text, quotation.quote);
  if (!place || !(there ?? isSlip(quotation.quote, text.slice(place.start, place.end)))) return undefined;
  const block = blocks.findLast(({ start }) => start <= place.start);
  if (!block || place.end > block.end) return undefined;
  const quote = text.slice(place.start, place.end);
  const places = locateQuotation(text, { ...quotation, quote });
  return places.length === 1 && places[0]?.start === place.start ? quote : undefined;
}

/** Of a quotation's characters: more that differ make other words. */
const mostErrors = (length: number) => Math.ceil(length / 5);
/** What is nearly as near as the nearest place is a second one: so many more characters may differ in it. */
const margin = (length: number) => Math.max(3, Math.ceil(length / 6));

/** The whole words that are most like the quotation, where no others come near. */
function nearestPlace(text: string, quote: string): Span | undefined {
  const folded = foldText(text);
  const wanted = foldText(quote).text.trim();
  if (wanted === "") return undefined;
  const found = approximately(folded.text, wanted, mostErrors(wanted.length)).map((match) => ({
    ...withoutCutWords(text, unfolded(folded, trimmed(folded.text, match))),
    match,
  }));
  const far = ({ start, end }: Span) => distance(foldText(text.slice(start, end)).text, wanted);
  const [best] = found.toSorted((a, b) => far(a) - far(b) || a.end - a.start - (b.end - b.start));
  if (!best) return undefined;
  const { start, end, errors } = best.match;
  // Cut out of the text, the place is not found again; what is found then is another one.
  const others = [folded.text.slice(0, start), folded.text.slice(end)];
  const limit = errors + margin(wanted.length);
  if (others.some((other) => approximately(other, wanted, Math.min(limit, wanted.length - 1)).length > 0))
    return undefined;
  return { start: best.start, end: best.end };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Words that may be left out or put in; of each other group one may stand for another. */
const small = ["a an the that", "will would", "has had have", "is was", "are were", "can could", "may might"].map(
  (group) => group.split(" "),
);

/** Words whose spelling is what is said: one may be very like another that says something else. */
const telling = new Set([
  ...negations,
  ...numberWords.keys(),
  ...multipliers.keys(),
  ...vagueNumbers.keys(),
  ...months.keys(),
  ...weekdays.keys(),
]);

/** Whether two stretches differ as a quotation that was typed or remembered differs from its source. */
function isSlip(quote: string, there: string): boolean {
  const [given, found] = [wordsOf(quote), wordsOf(there)];
  const parts = diffArrays(given, found);
  let changed = 0;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (!part || (!part.added && !part.removed)) continue;
    const next = parts[i + 1];
    const [out, put] = part.removed ? [part.value, next?.added ? next.value : []] : [[], part.value];
    if (put === next?.value) i += 1;
    changed += Math.max(out.length, put.length);
    if (out.length === 0 || put.length === 0) {
      if (![...out, ...put].every((word) => small[0]?.includes(word))) return false;
    } else if (out.length !== put.length || !out.every((word, at) => isSameWord(word, put[at] ?? ""))) return false;
  }
  // One word alone has nothing that holds it.
  return changed === 0 || (found.length > 2 * changed && changed <= Math.max(1, Math.floor(found.length / 4)));
}

/** The words of a text in small letters, without what stands between them. */
function wordsOf(text: string): string[] {
  return (
    foldText(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['.,-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/** A letter more, less or other in a short word, two in a long one; never the first, which makes “unhurt” of “hurt”. */
function isSameWord(a: string, b: string): boolean {
  if (small.some((group) => group.includes(a) && group.includes(b))) return true;
  if (telling.has(a) || telling.has(b) || /\p{N}/u.test(a + b)) return false;
  const length = Math.min(a.length, b.length);
  return length > 3 && a.at(0) === b.at(0) && distance(a, b) <= (length > 6 ? 2 : 1);
}
