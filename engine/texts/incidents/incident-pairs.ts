import type { OneIncident } from "../../relations/relate.ts";
import { time } from "../questions/time.ts";
import { calendarDay, dayInWords } from "../reading/calendar-day.ts";
import { findClaims } from "../reading/claims.ts";
import { readArticle } from "../reading/read-article.ts";
import type { Article, Reading } from "../reading/reading.ts";
import { unreadInWords, unreadLanguage } from "../reading/unread-language.ts";
import { storySentences } from "../reading/story-sentences.ts";
import { alikePairs } from "./alike-pairs.ts";
import { vectorsAmong } from "./article-vectors.ts";
import { leastAlike, sameIncident } from "./same-incident.ts";
import { traitsOf, type Traits } from "./traits-of.ts";
import { product, type Vector } from "./vector.ts";

/** Two articles, by their indexes in the list, and whether they tell of one incident. */
export interface IncidentPair extends OneIncident {
  readonly a: number;
  readonly b: number;
}

/** Two merely similar reports that were published so many days apart are of two incidents. */
const monthsApart = 30;
/** Two reports of something recent that were published so many days apart are of two incidents, */
const daysApart = 3;
/** unless they reach this score: then one of them looks back. */
const looksBack = 0.9;

/** Whether each two of the articles tell of one incident, by what stands in them. */
export function incidentPairs(readings: readonly Reading[]): IncidentPair[] {
  const reports = readings.map((reading): Report => {
    const days = daysOf(reading);
    return { traits: traitsOf(reading.article, reading), days: () => days };
  });
  const vectors = readings.length > 2 ? vectorsAmong(reports.map(({ traits }) => traits)) : undefined;
  return everyTwo(readings).map(({ a, b }) => incidentOfTwo(reports, a, b, vectors));
}

/**
 * Which two of many articles tell of one incident, or may tell of one: the same as `incidentPairs` says of them, in its order,
 * without those that do not and without articles that are not read. Only articles that are alike enough are looked at, so time and space grow with the articles and
 * with the pairs that are found; of any other two `of` tells why they do not.
 */
export function linkedPairs(articles: readonly Article[]): {
  readonly linked: IncidentPair[];
  readonly of: (a: number, b: number) => IncidentPair;
} {
  const reports = articles.map((article): Report => {
    let days: readonly number[] | undefined;
    return {
      traits: traitsOf(article, storySentences(article.text)),
      days: () => (days ??= daysOf(readArticle(article))),
    };
  });
  const vectors = articles.length > 2 ? vectorsAmong(reports.map(({ traits }) => traits)) : undefined;
  const unread = articles.map(unreadLanguage);
  const isRead = (a: number, b: number) => unread[a] === undefined && unread[b] === undefined;
  const candidates = vectors ? alikePairs(vectors, leastAlike) : everyTwo(articles);
  const of = (a: number, b: number) =>
    isRead(a, b)
      ? incidentOfTwo(reports, Math.min(a, b), Math.max(a, b), vectors)
      : notReadPair(Math.min(a, b), Math.max(a, b), unread);
  const linked = candidates
    .filter(({ a, b }) => isRead(a, b))
    .map(({ a, b }) => of(a, b))
    .filter(({ verdict }) => verdict !== "other");
  return { linked, of };
}

/** Two articles of which one or both are in a language that is not read: it cannot be told. */
export function notReadPair(a: number, b: number, unread: readonly (string | undefined)[]): IncidentPair {
  const languages = [...new Set([unread[a], unread[b]].filter((lang) => lang !== undefined))];
  return { a, b, verdict: "unsure", because: languages.map((lang) => `one is ${unreadInWords(lang)}`) };
}

function incidentOfTwo(
  reports: readonly Report[],
  a: number,
  b: number,
  vectors: readonly Vector[] | undefined,
): IncidentPair {
  const [one, other] = [reports[a], reports[b]];
  if (!one || !other) return { a, b, verdict: "unsure", because: [] };
  const alike = vectors && product(vectors[a] ?? new Map(), vectors[b] ?? new Map());
  const pair = { a, b, ...incidentOf(one.traits, other.traits, alike) };
  const days = pair.verdict === "other" ? undefined : ownDays(one, other);
  if (!days) return pair;
  const because = `one is of ${dayInWords(days[0])}, the other of ${dayInWords(days[1])}`;
  return { ...pair, verdict: "other", because: [because, ...pair.because] };
}

/** What is compared of an article. Days are counted from 1970. */
interface Report {
  readonly traits: Traits;
  /** The days on which, according to its verbs, something happened. */
  readonly days: () => readonly number[];
}

/**
 * For two reports that each say that something happened shortly before it was published, but on different days: the two
 * days that are closest to each other. A second bank robbed in the same street is another robbery.
 */
function ownDays(a: Report, b: Report): readonly [number, number] | undefined {
  const published = publishedApart(a.traits, b.traits);
  if (published === undefined || published < daysApart) return undefined;
  const theirs = b.days();
  const [nearest] = a
    .days()
    .flatMap((one) => theirs.map((other) => [one, other] as const))
    .toSorted((x, y) => Math.abs(x[0] - x[1]) - Math.abs(y[0] - y[1]));
  return nearest && Math.abs(nearest[0] - nearest[1]) >= daysApart ? nearest : undefined;
}

function daysOf(reading: Reading): number[] {
  return findClaims(time, reading).flatMap(({ answer }) =>
    answer.kind === "time" && answer.day !== undefined ? [answer.day] : [],
  );
}

function incidentOf(a: Traits, b: Traits, alike: number | undefined): OneIncident {
  const { verdict, score, because } = sameIncident(a, b, alike);
  const isLater = (publishedApart(a, b) ?? 0) > monthsApart;
  return { verdict: isLater && score < looksBack ? "other" : verdict, because };
}

function publishedApart(a: Traits, b: Traits): number | undefined {
  const [one, other] = [calendarDay(a.published), calendarDay(b.published)];
  return one === undefined || other === undefined ? undefined : Math.abs(one - other);
}

/** The pairs, with a verdict that is known from elsewhere. */
export function pairsGiven(articles: readonly unknown[], verdict: OneIncident["verdict"]): IncidentPair[] {
  return everyTwo(articles).map((pair) => ({ ...pair, verdict, because: [] }));
}

function everyTwo(articles: readonly unknown[]): { a: number; b: number }[] {
  return articles.flatMap((_, a) => articles.slice(a + 1).map((__, n) => ({ a, b: a + 1 + n })));
}
