import type { OneIncident } from "../../relations/relate.ts";
import { evidenceOf, type Evidence } from "./evidence-of.ts";
import { pairSigns, type PairSigns } from "./pair-signs.ts";
import { readTraits, type Text, type Traits } from "./traits-of.ts";

export interface SameIncident extends Evidence, OneIncident {
  /** How likely one incident is, 0 to 1; not calibrated beyond the verdict's bounds. */
  readonly score: number;
}

/**
 * Logistic weights, fitted by gradient descent on 27,000 pairs and rounded: two texts of ECB+ train alone (half of the weight), the
 * same with the days of their publication, GVC dev with and without days, two thirds of the labelled pairs, and 460 of FA-KES: reports of one war
 * days apart, and 71 of about one day that were told apart by eye. Those of words, lead, names and places were held near what
 * ECB+ train alone gives, since in reports of one war all words are alike.
 */
const bias = -4.15;
const weights: Readonly<Record<keyof PairSigns, number>> = {
  words: 5.2,
  lead: 3,
  names: 1.3,
  places: 1.4,
  kinds: 0.35,
  days: 1.3,
  killed: 1.4,
  figures: 1,
  published: 1.2,
};
/**
 * From the first score on the verdict is “same”, and from the second “probably”: found are more pairs of one incident with a lower one, and
 * more look-alikes. Below the last it is “other”, and between “unsure”.
 */
const surelySame = 0.7;
const probablySame = 0.55;
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
  const weighed = (name: keyof PairSigns) => weights[name] * signs[name];
  const logit =
    alike === undefined
      ? bias + Object.keys(weights).filter(isSign).reduce((sum, name) => sum + weighed(name), 0)
      : alikeSteep * (alike - alikeEven) + logitOf(surelySame) + Math.min(0, weighed("days") + weighed("published"));
  const score = 1 / (1 + Math.exp(-logit));
  const verdict = verdictOf(score, alike !== undefined);
  const evidence = evidenceOf(...traits, signs);
  const isOne = verdict === "same" || verdict === "probably";
  const because = isOne ? [...evidence.for, ...evidence.against] : [...evidence.against, ...evidence.for];
  return { verdict, score, because, ...evidence };
}

/** Among the articles of a shelf nothing is merely probable. */
function verdictOf(score: number, amongShelf: boolean): OneIncident["verdict"] {
  if (score >= surelySame) return "same";
  if (score < surelyOther) return "other";
  return score >= probablySame && !amongShelf ? "probably" : "unsure";
}

function isSign(name: string): name is keyof PairSigns {
  return name in weights;
}

function logitOf(score: number): number {
  return Math.log(score / (1 - score));
}
