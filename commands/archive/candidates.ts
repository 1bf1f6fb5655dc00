import { neighbourhood, leastAlike } from "../../engine/texts/incidents/article-vectors.ts";
import type { KeyTerm } from "../../engine/texts/incidents/key-terms.ts";

/** What an article of an archive is searched by. */
export interface Keyed {
  /** Its place in what is kept of the archive. */
  readonly number: number;
  /** The hash of what it is: of two that are equally alike the one with the smaller hash is first, in whatever order they came. */
  readonly hash: string;
  /** The days of its publication, counted from 1970: two where they can be read in two ways, none where they are not known. */
  readonly days: readonly number[];
  readonly terms: readonly KeyTerm[];
}

export interface Candidate {
  readonly number: number;
  /** As `keyScore` says. */
  readonly score: number;
}

/**
 * Where articles are searched that may tell of one incident with an article. Of one archive every level answers the same: the most alike by
 * their key terms, `mostCandidates` at most, of those published within `windowDays` and of those without a day. An article
 * without a day is searched for by all, and itself searches among those without a day.
 */
export interface Candidates {
  /** What the level is called where it is told. */
  readonly level: string;
  /** Holds these articles and no others. What was held before need not be given anew; `load` gives what is wanted of an article. */
  readonly hold: (numbers: readonly number[], load: (number: number) => Keyed) => Promise<void>;
  /** The candidates of each of some articles that are held, the most alike first: of many at once, as databases like to be asked. */
  readonly candidatesOf: (numbers: readonly number[]) => Promise<readonly (readonly Candidate[])[]>;
  readonly close: () => Promise<void>;
}

/** Reports of one incident come within two weeks: of GVC's pairs all, within one week nine of ten. Later ones are not found. */
export const windowDays = 14;
/** Those that decide how words are weighed are those that are compared; of ECB+ and GVC 40 hold 99.6 of 100 pairs. */
export const mostCandidates = neighbourhood;
/** In millionths, as scores are. */
export const leastScore = leastAlike * 1_000_000;
/**
 * A term by which more articles of one bucket of days are searched does not tell them apart: it is not searched for among these, which keeps
 * the time linear in the articles.
 */
export const mostHolders = 250;
/** Stands for the day of what has none. */
export const withoutDay = -1_000_000;

/** Days lie in buckets as wide as the window, so that a window touches three at most; what has no day, in one of its own. */
export function bucketOf(day: number): number {
  return Math.floor(day / windowDays);
}

/** The buckets in which an article searches: what is put into others or taken from them changes nothing for it. */
export function bucketsSearched({ days }: Pick<Keyed, "days">): Set<number> {
  const around = days.flatMap((day) => [day - windowDays, day, day + windowDays]);
  return new Set([withoutDay, ...around].map(bucketOf));
}

/** The days that an article is held under. */
export function heldUnder({ days }: Pick<Keyed, "days">): readonly number[] {
  return days.length === 0 ? [withoutDay] : days;
}

/** Whether one that is held under a day is searched by an article. */
export function isInWindow({ days }: Pick<Keyed, "days">, day: number): boolean {
  return day === withoutDay || days.some((own) => Math.abs(own - day) <= windowDays);
}

/** The best of some candidates, in their order; of those that are equally alike the hash says which is first. */
export function bestOf(candidates: readonly Candidate[], hashOf: (number: number) => string): readonly Candidate[] {
  return candidates
    .toSorted((a, b) => b.score - a.score || (hashOf(a.number) < hashOf(b.number) ? -1 : 1))
    .slice(0, mostCandidates)
    .map(({ number, score }) => ({ number, score }));
}
