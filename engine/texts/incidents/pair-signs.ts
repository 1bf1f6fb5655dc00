import { plainVector } from "./article-vectors.ts";
import { stemOf } from "../reading/stem-of.ts";
import { everydayWords } from "../words/common-words.ts";
import { daysBetween } from "./dates-in.ts";
import type { Traits } from "./traits-of.ts";
import { product, type Vector } from "./vector.ts";
import { wordWeights, type Weights } from "./word-weights.ts";

/** What speaks for or against two articles telling of one incident. Exchanging the two changes nothing. */
export interface PairSigns {
  /** Likeness of all words, and of the first sentences': 0 to 1. */
  readonly words: number;
  readonly lead: number;
  /**
   * The weighted share of the terms in one article's first sentences that occur anywhere in the other: the mean of both
   * directions, and the lower one.
   */
  readonly told: number;
  readonly leastTold: number;
  /** The same of the names in the first sentences. */
  readonly names: number;
  readonly leastNames: number;
  /** Of the names that follow “in”, “near” … in one, the share that the other has. */
  readonly places: number;
  /** 1 where the first sentences of both tell of one kind of incident, -1 where they tell of different kinds. */
  readonly kinds: number;
  /** 1 where both name one day, -1 where the days differ by more than reports of one incident do. */
  readonly days: number;
  /** -1 where each names a place at its beginning that the other never names, and they share no name. */
  readonly elsewhere: number;
  /** Publication: 1 on about the same day, -1 months apart; 0 where it is not known. */
  readonly published: number;
}

/** Days that reports of one incident may differ by: time zones, and “on Monday” of the night before. */
const sameDays = 1;
const otherDays = 3;
/** Days after which an article on the same incident is rare. */
const longAfter = 45;

const everyday: ReadonlySet<string> = new Set(everydayWords.map(stemOf));
const weights: Weights = wordWeights([]);
/** Kept, so that each of many articles is worked out once. */
const seen = new WeakMap<Traits, { readonly words: Vector; readonly lead: Vector }>();

export function pairSigns(a: Traits, b: Traits): PairSigns {
  const [plainA, plainB] = [plainOf(a), plainOf(b)];
  const told = [shareOf(a.lead, b), shareOf(b.lead, a)] as const;
  const names = [shareOf(namesOf(a), b), shareOf(namesOf(b), a)] as const;
  const places = [shareIn(a.places, b), shareIn(b.places, a)] as const;
  return {
    words: product(plainA.words, plainB.words),
    lead: product(plainA.lead, plainB.lead),
    told: (told[0] + told[1]) / 2,
    leastTold: Math.min(...told),
    names: (names[0] + names[1]) / 2,
    leastNames: Math.min(...names),
    places: (places[0] + places[1]) / 2,
    kinds: a.kinds.size === 0 || b.kinds.size === 0 ? 0 : [...a.kinds].some((kind) => b.kinds.has(kind)) ? 1 : -1,
    days: daysSign(a.days, b.days),
    elsewhere: placesApart(a, b) && !shareName(a, b) ? -1 : 0,
    published: publishedSign(a.published, b.published),
  };
}

function plainOf(traits: Traits): { readonly words: Vector; readonly lead: Vector } {
  let plain = seen.get(traits);
  if (!plain) {
    plain = { words: plainVector(traits, weights), lead: plainVector({ ...traits, terms: traits.lead }, weights) };
    seen.set(traits, plain);
  }
  return plain;
}

function namesOf({ lead, names }: Traits): ReadonlyMap<string, number> {
  return new Map([...lead].filter(([term]) => names.has(term)));
}

/** The weighted share of the terms that the other article has; a half where there are no terms. */
function shareOf(terms: ReadonlyMap<string, number>, other: Traits): number {
  let there = 0;
  let all = 0;
  for (const term of terms.keys()) {
    const weight = weights(term);
    all += weight;
    if (other.terms.has(term)) there += weight;
  }
  return all === 0 ? 0.5 : there / all;
}

/** For two articles that each name a place at the beginning which the other never names: those two places. */
export function placesApart(a: Traits, b: Traits): readonly [string, string] | undefined {
  const own = (one: Traits, other: Traits) =>
    [...one.places].find((stem) => one.lead.has(stem) && !other.terms.has(stem) && !everyday.has(stem));
  const [inA, inB] = [own(a, b), own(b, a)];
  return inA === undefined || inB === undefined ? undefined : [inA, inB];
}

function shareName(a: Traits, b: Traits): boolean {
  return [...a.names.keys()].some((stem) => b.names.has(stem) && !everyday.has(stem));
}

function shareIn(places: ReadonlySet<string>, other: Traits): number {
  if (places.size === 0) return 0.5;
  let there = 0;
  for (const place of places) if (other.terms.has(place)) there += 1;
  return there / places.size;
}

function daysSign(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const least = Math.min(...a.flatMap((one) => b.map((other) => daysBetween(one, other))));
  return least <= sameDays ? 1 : least > otherDays ? -1 : 0;
}

function publishedSign(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const apart = daysBetween(a, b);
  return apart > longAfter ? -1 : apart <= otherDays ? 1 : 0;
}
