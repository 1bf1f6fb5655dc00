import { plainVector } from "./article-vectors.ts";
import { stemOf } from "../../reading/en/stem-of.ts";
import { everydayWords } from "../../reading/en/words/common-words.ts";
import { fewestDays } from "./dates-in.ts";
import { nations, type Traits } from "./traits-of.ts";
import { product, type Vector } from "./vector.ts";
import { wordWeights, type Weights } from "./word-weights.ts";

/** What speaks for or against two articles telling of one incident. Exchanging the two changes nothing. */
export interface PairSigns {
  /** Likeness of all words, and of the first sentences': 0 to 1. */
  readonly words: number;
  readonly lead: number;
  /** The weighted share of the names in one article's first sentences that occur anywhere in the other: the mean of both directions. */
  readonly names: number;
  /** Of the names that follow “in”, “near” … in one, the share that the other has. */
  readonly places: number;
  /** 1 where the first sentences of both tell of one kind of incident, -1 where they tell of different kinds. */
  readonly kinds: number;
  /** 1 where both name one day of the week, more where they name one date; less than 0 where the days that they name are others. */
  readonly days: number;
  /** 1 where both begin with one number of killed, -1 where the numbers are far apart. No veto: tolls rise. */
  readonly killed: number;
  /** 1 where both begin with one number that few texts have. */
  readonly figures: number;
  /** Where they share no day: -1 where they were published days apart; more than 0 where on about one day, and they do not both name a day. */
  readonly published: number;
}

/** The signs of one day of one year, of days that are next to each other, “on Monday” of the night before, and of days further apart. */
const sameDate = 2;
const nextDay = -0.5;
const otherDay = -2;
/** Numbers of killed that differ by more than this factor are far apart. */
const farApart = 1.7;
/** Fewer are killed so often that the number tells nothing. */
const several = 2;
/** Reports of one incident come within a day of each other mostly; those of another may as well. */
const reportedApart = 1;
const reportedTogether = 0.5;
/** Smaller numbers stand in almost any article. */
const tellingNumber = 13;

const everyday: ReadonlySet<string> = new Set(everydayWords.map(stemOf));
const weights: Weights = wordWeights([]);
/** Kept, so that each of many articles is worked out once. */
const seen = new WeakMap<Traits, { readonly words: Vector; readonly lead: Vector }>();

export function pairSigns(a: Traits, b: Traits): PairSigns {
  const [plainA, plainB] = [plainOf(a), plainOf(b)];
  const days = daysSign(a, b);
  return {
    words: product(plainA.words, plainB.words),
    lead: product(plainA.lead, plainB.lead),
    names: (namesTold(a, b) + namesTold(b, a)) / 2,
    places: (shareIn(a.places, b) + shareIn(b.places, a)) / 2,
    kinds: a.kinds.size === 0 || b.kinds.size === 0 ? 0 : [...a.kinds].some((kind) => b.kinds.has(kind)) ? 1 : -1,
    days,
    killed: killedSign(a.killed, b.killed),
    figures: sharedFigure(a, b) === undefined ? 0 : 1,
    published: days > 0 ? 0 : Math.min(days === 0 ? 1 : 0, publishedSign(a.published, b.published)),
  };
}

function plainOf(traits: Traits): { readonly words: Vector; readonly lead: Vector } {
  let plain = seen.get(traits);
  if (!plain) {
    const names = new Map([...traits.names].filter(([stem]) => !nations.has(stem)));
    const { terms, lead } = traits;
    plain = {
      words: plainVector({ terms, lead, names }, weights),
      lead: plainVector({ terms: lead, lead, names }, weights),
    };
    seen.set(traits, plain);
  }
  return plain;
}

/** The weighted share of an article's first names that the other has; a half where there are none. */
function namesTold({ lead, names }: Traits, other: Traits): number {
  let there = 0;
  let all = 0;
  for (const term of lead.keys()) {
    if (!names.has(term) || nations.has(term)) continue;
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

function shareIn(places: ReadonlySet<string>, other: Traits): number {
  if (places.size === 0) return 0.5;
  let there = 0;
  for (const place of places) if (other.terms.has(place)) there += 1;
  return there / places.size;
}

/** A number that both have in their first sentences and that few texts have, as `#140`. */
export function sharedFigure(a: Traits, b: Traits): string | undefined {
  return [...a.figures].find((term) => b.figures.has(term) && Number(term.slice(1)) >= tellingNumber);
}

function daysSign(a: Traits, b: Traits): number {
  const dated = a.days.length > 0 && b.days.length > 0;
  const apart = dated ? fewestDays(a.days, b.days) : fewestWeekdays([...a.weekdays], [...b.weekdays]);
  if (apart === Infinity) return 0;
  if (apart === 0) return dated ? sameDate : 1;
  return apart === 1 || publishedSign(a.published, b.published) > 0 ? nextDay : otherDay;
}

function fewestWeekdays(inA: readonly number[], inB: readonly number[]): number {
  return Math.min(...inA.flatMap((a) => inB.flatMap((b) => [(a - b + 7) % 7, (b - a + 7) % 7])));
}

function killedSign(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a === b && a >= several ? 1 : 1 + Math.max(a, b) > farApart * (1 + Math.min(a, b)) ? -1 : 0;
}

function publishedSign(a: readonly string[], b: readonly string[]): number {
  const apart = fewestDays(a, b);
  // A day that can be read in two ways speaks against one incident, and never for it.
  return apart > reportedApart && apart < Infinity ? -1 : a.length === 1 && b.length === 1 ? reportedTogether : 0;
}
