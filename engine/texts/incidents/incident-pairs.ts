import { everyTwo } from "../../every-two.ts";
import type { OneIncident } from "../../relations/relate.ts";
import type { Article, Reading } from "../../reading/reading.ts";
import { unreadInWords, unreadLanguage } from "../../reading/unread-language.ts";
import { storySentences } from "../../reading/story-sentences.ts";
import { alikePairs } from "./alike-pairs.ts";
import { vectorsAmong } from "./article-vectors.ts";
import { fewestDays } from "./dates-in.ts";
import { leastAlike, sameIncident } from "./same-incident.ts";
import { traitsOf, type Traits } from "./traits-of.ts";
import { product, type Vector } from "./vector.ts";

/** Two articles, by their indexes in the list, and whether they tell of one incident. */
export interface IncidentPair extends OneIncident {
  readonly a: number;
  readonly b: number;
  /** Little but likeness of their words speaks for it: no conflict is said of the two. */
  readonly byWordsAlone?: boolean;
}

/** Days after which a report of another day is of another incident. */
const otherDays = 3;
/** Two merely similar reports that were published so many days apart are of two incidents, */
const monthsApart = 30;
/** unless they reach this score: then one of them looks back. */
const looksBack = 0.9;

/** Whether each two of the articles tell of one incident, by what stands in them. */
export function incidentPairs(readings: readonly Reading[]): IncidentPair[] {
  const traits = readings.map((reading) => traitsOf(reading.article, reading));
  const vectors = readings.length > 2 ? vectorsAmong(traits) : undefined;
  return everyTwoPlaces(readings).map(({ a, b }) => incidentOfTwo(traits, a, b, vectors));
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
  const traits = articles.map((article) => traitsOf(article, storySentences(article.text)));
  const vectors = articles.length > 2 ? vectorsAmong(traits) : undefined;
  const unread = articles.map(unreadLanguage);
  const isRead = (a: number, b: number) => unread[a] === undefined && unread[b] === undefined;
  const candidates = vectors ? alikePairs(vectors, leastAlike) : everyTwoPlaces(articles);
  const of = (a: number, b: number) =>
    isRead(a, b)
      ? incidentOfTwo(traits, Math.min(a, b), Math.max(a, b), vectors)
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
  traits: readonly Traits[],
  a: number,
  b: number,
  vectors: readonly Vector[] | undefined,
): IncidentPair {
  const [one, other] = [traits[a], traits[b]];
  if (!one || !other) return { a, b, verdict: "unsure", because: [] };
  const alike = vectors && product(vectors[a] ?? new Map(), vectors[b] ?? new Map());
  return { a, b, ...oneIncidentOf(one, other, alike) };
}

/** Whether two articles tell of one incident; `alike` is their likeness among others, 0 to 1, where there are others. */
export function oneIncidentOf(one: Traits, other: Traits, alike?: number): Omit<IncidentPair, "a" | "b"> {
  const { verdict, score, because, byWordsAlone, for: pro, against } = sameIncident(one, other, alike);
  return isAnother(one, other, score)
    ? { verdict: "other", because: [...against, ...pro] }
    : { verdict, because, byWordsAlone };
}

/**
 * Two reports that tell of different days, and were published days apart, are of two incidents however alike they are: a second bank robbed in
 * the same street is another robbery. So are two merely similar reports published months apart.
 */
function isAnother(a: Traits, b: Traits, score: number): boolean {
  const published = fewestDays(a.published, b.published);
  const days = fewestDays(a.days, b.days);
  if (published === Infinity) return false;
  return (
    (published > monthsApart && score < looksBack) || (published >= otherDays && days >= otherDays && days < Infinity)
  );
}

/** The pairs, with a verdict that is known from elsewhere. */
export function pairsGiven(articles: readonly unknown[], verdict: OneIncident["verdict"]): IncidentPair[] {
  return everyTwoPlaces(articles).map((pair) => ({ ...pair, verdict, because: [] }));
}

function everyTwoPlaces(articles: readonly unknown[]): { a: number; b: number }[] {
  return everyTwo([...articles.keys()]).map(([a, b]) => ({ a, b }));
}
