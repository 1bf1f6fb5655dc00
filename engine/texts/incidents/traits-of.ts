import { termOf } from "../../reading/en/term-of.ts";
import { datesIn } from "./dates-in.ts";
import { sentencesOf, type Sentence } from "../../reading/en/sentences.ts";
import { stemOf } from "../../reading/en/stem-of.ts";
import { tokensOf, type Token } from "../../reading/tokens.ts";
import { calendarDay } from "../../reading/calendar-day.ts";
import { countsIn } from "../../reading/en/counts.ts";
import { publicationLine, storyBegins } from "../../reading/en/publication-line.ts";
import { quantitiesIn } from "../../reading/en/quantities.ts";
import { months, weekdays } from "../../reading/en/words/calendar.ts";
import { everydayWords, nationWords } from "../../reading/en/words/common-words.ts";
import { eventKinds } from "../../reading/en/words/event-kinds.ts";
import { reportingVerbs } from "../../reading/en/words/reporting.ts";
import { stopWords } from "../../reading/en/words/stop-words.ts";

/** A text that is compared with others. */
export interface Text {
  readonly text: string;
  readonly title?: string | undefined;
  /** The day it was published, as 2024-01-16, if known. */
  readonly published?: string | undefined;
}

/** A text's tokens and sentences. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** What is compared of an article. */
export interface Traits {
  /** How often each content word occurs, by its stem; numbers are written `#12`. */
  readonly terms: ReadonlyMap<string, number>;
  /** The same of the title and the first sentences alone. */
  readonly lead: ReadonlyMap<string, number>;
  /** Names: stems of words with a capital where a small letter could stand, and the whole name as it is written. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that follow “in”, “near” …: mostly places, and no countries. */
  readonly places: ReadonlySet<string>;
  /** Days named in the first sentences, as 2024-01-15; those of the report itself are none. */
  readonly days: readonly string[];
  /** Days of the week named there: 0 is a Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** How many were killed, as it says first. */
  readonly killed: number | undefined;
  /** Kinds of incident that the first sentences tell of: places in the list of kinds. */
  readonly kinds: ReadonlySet<number>;
  /** The numbers of its beginning, as `#12`, that are none of a time, a day or a year. */
  readonly figures: ReadonlySet<string>;
  /** As given, or as its own first lines say: two days where these can be read in two ways. */
  readonly published: readonly string[];
}

const small: ReadonlySet<string> = new Set(stopWords);
const nameless: ReadonlySet<string> = new Set(everydayWords.map(stemOf));
/** Countries and peoples: reports of one country share them, whatever they tell of. */
export const nations: ReadonlySet<string> = new Set(nationWords.map(stemOf));
const kindOf: ReadonlyMap<string, number> = new Map(
  eventKinds.flatMap((line, kind) =>
    (line.split(": ")[1] ?? "").split(" ").map((word) => [stemOf(word), kind] as const),
  ),
);
/** Forms of “storm” that mean an attack and not the weather. */
const isVerb: ReadonlySet<string> = new Set(["stormed", "storming", "flooded", "coached"]);
const beforePlaces: ReadonlySet<string> = new Set("in near at outside around across off".split(" "));
/** Sentences, the title among them, in which an article says what it is about. */
const leadSentences = 3;
/** Sentences in which it says when, and how many were killed. */
const openingSentences = 4;
/** More words with a capital in a row are a headline and no name. */
const longestName = 4;
/** At most so many days are compared, so that a calendar takes no time. */
const mostDays = 20;

/** The traits of one article; linear in its length. What was read of its text already is not read again. */
export function traitsOf({ text, title, published: given }: Text, read?: Read): Traits {
  const alone = title === undefined || text.startsWith(title);
  const whole = alone ? text : `${title}\n\n${text}`;
  const { tokens, sentences } = alone && read ? read : readText(whole);
  const terms = new Map<string, number>();
  const lead = new Map<string, number>();
  const kinds = new Set<number>();
  const figures = new Set<string>();
  const leadEnd = sentences[Math.min(leadSentences, sentences.length) - 1]?.after ?? 0;
  for (const [at, token] of tokens.entries()) {
    const term = termOf(token);
    if (term === undefined) continue;
    terms.set(term, (terms.get(term) ?? 0) + 1);
    if (at >= leadEnd) continue;
    lead.set(term, (lead.get(term) ?? 0) + 1);
    if (term.startsWith("#") && !isOfTime(tokens, at)) figures.add(term);
    const kind = isVerb.has(token.fold) ? undefined : kindOf.get(term);
    if (kind !== undefined) kinds.add(kind);
  }
  const names = namesIn(whole, tokens, sentences);
  const line = publicationLine(whole);
  const published = given === undefined ? (line?.days ?? []) : [given].filter((day) => calendarDay(day) !== undefined);
  const opening = sentences.slice(0, openingSentences);
  const stories = opening.map((sentence) => ({ first: storyBegins(tokens, sentence, line), after: sentence.after }));
  const told = stories.flatMap(({ first, after }) => tokens.slice(first, after));
  const happened = told.filter((_, at) => !isOfSaying(told, at));
  return {
    ...{ terms, lead, names, kinds, figures, published },
    places: placesIn(tokens, names),
    days: [...new Set(datesIn(happened, published))].slice(0, mostDays),
    weekdays: new Set(
      told.flatMap(({ fold, capital }) => (capital && fold.endsWith("day") ? (weekdays.get(fold) ?? []) : [])),
    ),
    killed: killedIn(tokens, stories),
  };
}

/** “said on Tuesday”, “announced Tuesday”. */
function isOfSaying(tokens: readonly Token[], at: number): boolean {
  if (!weekdays.has(tokens[at]?.fold ?? "")) return false;
  const before = tokens[at - 1]?.fold === "on" ? tokens[at - 2] : tokens[at - 1];
  return reportingVerbs.has(before?.fold ?? "");
}

function killedIn(
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, "first" | "after">[],
): number | undefined {
  for (const { first, after } of sentences) {
    const counts = countsIn(tokens, first, after, quantitiesIn(tokens, first, after));
    const killed = counts.find(({ event, unknown }) => event === "killed" && !unknown);
    if (killed) return killed.quantity.value;
  }
  return undefined;
}

/** Traits that were read already are not read again: of many articles each is read once. */
export function readTraits(text: Text | Traits): Traits {
  return "terms" in text ? text : traitsOf(text);
}

function readText(text: string): Read {
  const tokens = tokensOf(text);
  return { tokens, sentences: sentencesOf(text, tokens) };
}

/** “7:40”, “9 a.m.”, “12 May”, “2024”. */
function isOfTime(tokens: readonly Token[], at: number): boolean {
  const fold = (n: number) => tokens[at + n]?.fold ?? "";
  if (fold(-1) === ":" || fold(1) === ":") return true;
  if ([-1, 1].some((n) => months.has(fold(n)) || /^(?:[ap]\.?m\.?|gmt|utc)$/.test(fold(n)))) return true;
  return /^(?:19|20)\d\d$/.test(fold(0));
}

function namesIn(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Map<string, string> {
  const lower = new Set<string>();
  const names = new Map<string, string>();
  for (const { first, after } of sentences) {
    for (let at = first; at < after; at += 1) {
      const token = tokens[at];
      if (token?.kind !== "word" || small.has(token.fold)) continue;
      if (!token.capital) lower.add(token.stem);
      else if (at > first && !names.has(token.stem))
        names.set(token.stem, text.slice(...nameAround(tokens, at, first + 1, after)));
    }
  }
  for (const stem of lower) names.delete(stem);
  return names;
}

/** The words with a capital that stand together around one of them; that word alone in a headline where all have one. */
function nameAround(tokens: readonly Token[], at: number, first: number, after: number): [start: number, end: number] {
  const isPart = (n: number) => {
    const { capital, fold } = tokens[n] ?? { capital: false, fold: "" };
    return n >= first && n < after && capital && !small.has(fold) && !months.has(fold) && !weekdays.has(fold);
  };
  let from = at;
  let to = at;
  while (isPart(from - 1) && to - from < longestName) from -= 1;
  while (isPart(to + 1) && to - from < longestName) to += 1;
  if (to - from === longestName) [from, to] = [at, at];
  return [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
}

function placesIn(tokens: readonly Token[], names: ReadonlyMap<string, string>): Set<string> {
  const places = new Set<string>();
  for (const [at, { stem }] of tokens.entries()) {
    if (!names.has(stem) || nameless.has(stem) || nations.has(stem)) continue;
    if (beforePlaces.has(tokens[at - 1]?.fold ?? "") || places.has(tokens[at - 1]?.stem ?? "")) places.add(stem);
  }
  return places;
}
