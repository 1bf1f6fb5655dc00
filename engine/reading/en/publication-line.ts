import { daysInNumbers, daysOf } from "../calendar-day.ts";
import { months } from "./words/calendar.ts";
import type { Token } from "../tokens.ts";

/** Words at a text's beginning that say when it was published. */
export interface PublicationLine {
  /** As 2024-01-16; two where 01-02-2015 may be of January or of February. */
  readonly days: readonly string[];
  /** Where they end in the text. */
  readonly end: number;
}

/** So far into a text its day of publication may stand. */
const beginning = 400;
const month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const weekday = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?";
const day = `${weekday}(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?),?\\s*\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}`;
const said = new RegExp(`\\b(?:published|updated|posted|publication)(?:\\s+(?:on|at))?[:\\s]+(${day})`, "i");
/** “AFP Wednesday 10 Aug 2016”, “DAMASCUS, Aug. 22, 2013 (Reuters)”, or the day alone. */
const alone = new RegExp(`(?:^|\\n)(?:[^\\n]*?\\b(?:AFP|Reuters|AP)\\s+|[^\\n,]{2,40},\\s)?(${day})`, "i");
/** “4 March 2024 was a Monday” begins a story. */
const storyGoesOn = /^[\s,]*(?!at\b|by\b|updated\b)[a-z]/;

/** Where a text says when it was published: in a line of its own, in its dateline, or after a word such as “Published”. */
export function publicationLine(text: string): PublicationLine | undefined {
  const head = text.slice(0, beginning);
  const found = said.exec(head) ?? alone.exec(head);
  const days = daysIn(found?.[1] ?? "");
  if (!found || days.length === 0) return undefined;
  const end = found.index + found[0].length;
  return storyGoesOn.test(head.slice(end)) ? undefined : { days, end };
}

/** “Jun 132016” is glued, as texts are that were copied. */
function daysIn(words: string): string[] {
  const month = words
    .toLowerCase()
    .match(/[a-z]{3}/g)
    ?.find((name) => months.has(name));
  if (month !== undefined)
    return daysOf(Number(words.slice(-4)), months.get(month) ?? 0, Number(/\d\d?/.exec(words.slice(0, -4))?.[0]));
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  return iso ? daysOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : daysInNumbers(words);
}

/** The most tokens of a dateline. */
const longestDateline = 16;

/** Where a sentence's story begins: behind “PORT CORRAN, March 9 (Agency) -” and behind the day of publication, which are the report's. */
export function storyBegins(
  tokens: readonly Token[],
  { first, after }: { readonly first: number; readonly after: number },
  line: PublicationLine | undefined,
): number {
  for (let at = first; at < Math.min(after, first + longestDateline); at += 1) {
    if (tokens[at]?.fold === ")" && tokens[at + 1]?.fold === "-") return at + 2;
    // “TARSK, Aug 22 - A patrol …”
    if (tokens[at]?.fold === "-" && tokens[first + 1]?.fold === "," && at > first + 2) return at + 1;
  }
  if (!line || (tokens[first]?.start ?? 0) >= line.end) return first;
  const behind = tokens.findIndex(({ start }) => start >= line.end);
  return behind < 0 ? after : Math.min(after, Math.max(first, behind));
}
