import { evidenceOf, type Evidence } from "./evidence-of.ts";
import { pairSigns, type PairSigns } from "./pair-signs.ts";
import { readTraits, type Text, type Traits } from "./traits-of.ts";

export interface SameIncident extends Evidence {
  readonly verdict: "same" | "other" | "unsure";
  /** How likely one incident is, 0 to 1; not calibrated beyond the verdict's two bounds. */
  readonly score: number;
  /** The evidence in words, what carries the verdict first. */
  readonly because: readonly string[];
  /** The share of the names in each article's first sentences that the other has: 0 to 1. */
  readonly names: number;
}

/**
 * Logistic weights. Those of words, lead, names and places were fitted on ECB+ train by gradient descent (L2 .0005) and
 * rounded. Kinds, days, other places and publication are too rare there to be fitted; they were set by hand, so that
 * different days outweigh any likeness of words except that of near copies.
 */
const bias = -4.2;
const weights: Readonly<Partial<Record<keyof PairSigns, number>>> = {
  words: 5.2,
  lead: 3.1,
  names: 1.4,
  places: 1.4,
  kinds: 0.3,
  days: 1.5,
  elsewhere: 1.5,
  published: 1,
};
/**
 * From this score on the verdict is “same”. A lower bound finds more pairs of one incident, and more look-alikes with
 * them.
 */
const surelySame = 0.45;
/** Below this score the verdict is “other”; between the two it is “unsure”. */
const surelyOther = 0.2;
/**
 * The likeness among the articles of a shelf at which one incident is as likely as not, and how steeply the likelihood
 * rises there.
 */
const alikeEven = 0.55;
const alikeSteep = 14;

/** Two articles of a shelf whose likeness is below this tell of different incidents, whatever else is known of them. */
export const leastAlike = alikeEven + (logitOf(surelyOther) - logitOf(surelySame)) / alikeSteep - 1e-9;

/**
 * Whether two articles tell of the same incident, with the evidence. It works for two texts alone; where more articles
 * are at hand, `alike` of `groupIncidents` says what their likeness is among those, and decides far better.
 */
export function sameIncident(a: Text | Traits, b: Text | Traits, alike?: number): SameIncident {
  const traits = [readTraits(a), readTraits(b)] as const;
  const signs = pairSigns(...traits);
  const alone = bias + sumOf(signs, Object.keys(weights).filter(isSign));
  const apart = sumOf(signs, ["days", "published"]);
  const logit =
    alike === undefined ? alone : alikeSteep * (alike - alikeEven) + logitOf(surelySame) + Math.min(0, apart);
  const score = 1 / (1 + Math.exp(-logit));
  const verdict = score >= surelySame ? "same" : score < surelyOther ? "other" : "unsure";
  const evidence = evidenceOf(...traits, signs);
  const because = verdict === "same" ? [...evidence.for, ...evidence.against] : [...evidence.against, ...evidence.for];
  return { verdict, score, because, names: signs.names, ...evidence };
}

function sumOf(signs: PairSigns, of: readonly (keyof PairSigns)[]): number {
  return of.reduce((sum, sign) => sum + (weights[sign] ?? 0) * signs[sign], 0);
}

function isSign(name: string): name is keyof PairSigns {
  return name in weights;
}

function logitOf(score: number): number {
  return Math.log(score / (1 - score));
}
