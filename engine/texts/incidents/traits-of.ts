import { datesIn } from "./dates-in.ts";
import { sentencesOf, type Sentence } from "../reading/sentences.ts";
import { stemOf } from "../reading/stem-of.ts";
import { tokensOf, type Token } from "../reading/tokens.ts";
import { months } from "../words/calendar.ts";
import { everydayWords } from "../words/common-words.ts";
import { eventKinds } from "../words/event-kinds.ts";
import { numberWords } from "../words/numbers.ts";
import { stopWords } from "../words/stop-words.ts";

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
  /** Names: stems of words with a capital where a small letter could stand, and how they are written. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that follow “in”, “near” …: mostly places. */
  readonly places: ReadonlySet<string>;
  /** Days named in the first sentences, as 2024-01-15. */
  readonly days: readonly string[];
  /** Kinds of incident that the first sentences tell of: places in the list of kinds. */
  readonly kinds: ReadonlySet<number>;
  /** The numbers of its beginning, as `#12`, that are none of a time, a day or a year. */
  readonly figures: ReadonlySet<string>;
  readonly published?: string | undefined;
}

const small: ReadonlySet<string> = new Set(stopWords);
const nameless: ReadonlySet<string> = new Set(everydayWords.map(stemOf));
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
/** At most so many days are compared, so that a calendar takes no time. */
const mostDays = 20;

/** The traits of one article; linear in its length. What was read of its text already is not read again. */
export function traitsOf({ text, title, published }: Text, read?: Read): Traits {
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
  const days = [...new Set(datesIn(tokens.slice(0, leadEnd), published))].slice(0, mostDays);
  return { terms, lead, names, places: placesIn(tokens, names), days, kinds, figures, published };
}

/** Traits that were read already are not read again: of many articles each is read once. */
export function readTraits(text: Text | Traits): Traits {
  return "terms" in text ? text : traitsOf(text);
}

function readText(text: string): Read {
  const tokens = tokensOf(text);
  return { tokens, sentences: sentencesOf(text, tokens) };
}

/** What a token counts as: its stem, `#` and its value, or nothing where it says nothing. */
export function termOf({ kind, fold, stem }: Token): string | undefined {
  if (kind === "number" || kind === "ordinal") return `#${fold.replace(/[^\d.]/g, "")}`;
  if (kind !== "word" || small.has(fold) || fold.length < 2) return undefined;
  const value = numberWords.get(fold);
  return value === undefined ? stem : `#${value}`;
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
      else if (at > first && !names.has(token.stem)) names.set(token.stem, text.slice(token.start, token.end));
    }
  }
  for (const stem of lower) names.delete(stem);
  return names;
}

function placesIn(tokens: readonly Token[], names: ReadonlyMap<string, string>): Set<string> {
  const places = new Set<string>();
  for (const [at, { stem }] of tokens.entries()) {
    if (!names.has(stem) || nameless.has(stem)) continue;
    if (beforePlaces.has(tokens[at - 1]?.fold ?? "") || places.has(tokens[at - 1]?.stem ?? "")) places.add(stem);
  }
  return places;
}
