import type { OneIncident } from "../../relations/relate.ts";
import { evidenceOf, type Evidence } from "./evidence-of.ts";
import { pairSigns, type PairSigns } from "./pair-signs.ts";
import { readTraits, type Text, type Traits } from "./traits-of.ts";

export interface SameIncident extends Evidence, OneIncident {
  /** How likely one incident is, 0 to 1; not calibrated beyond the verdict's bounds. */
  readonly score: number;
  /** Little but likeness of their words speaks for it: no day or toll that both have, or their days are others, or none of their places is the other's. */
  readonly byWordsAlone: boolean;
}

/**
 * Logistic weights, fitted by gradient descent and rounded. Half of the weight have the pairs of ECB+ train, texts alone; the others
 * are GVC and ECB+ train with their days, two thirds of the labelled pairs, reports of one war (FA-KES: 389 pairs days apart, 71 of
 * about one day told apart by eye), and five texts on strikes in one region. Words, lead, names and places were held near what ECB+
 * alone gives, since in reports of one war all words are alike.
 */
const bias = -4.35;
const weights: Readonly<Record<keyof PairSigns, number>> = {
  words: 5.2,
  lead: 3.1,
  names: 1.3,
  places: 1.4,
  kinds: 0.25,
  days: 1.3,
  killed: 1.6,
  figures: 1.3,
  published: 1.4,
};
/**
 * From the first score on the verdict is “same”, from the second “probably”. With lower ones more pairs of one incident are found, and
 * more look-alikes. Below the last it is “other”, and between “unsure”.
 */
const surelySame = 0.7;
const probablySame = 0.5;
const surelyOther = 0.2;
/**
 * Among the articles of a shelf: the likeness and the score from which on two are of one incident, and how steeply the likelihood rises there. Their
 * likeness among all tells more than that of two texts alone, so the bound is lower, and nothing is merely probable.
 */
const alikeEven = 0.54;
const alikeSteep = 14;
const sameAmongShelf = 0.45;

/** Two articles of a shelf whose likeness is below this tell of different incidents, whatever else is known of them. */
export const leastAlike = alikeEven + (logitOf(surelyOther) - logitOf(sameAmongShelf)) / alikeSteep - 1e-9;

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
      ? bias +
        Object.keys(weights)
          .filter(isSign)
          .reduce((sum, name) => sum + weighed(name), 0)
      : alikeSteep * (alike - alikeEven) +
        logitOf(sameAmongShelf) +
        Math.min(0, weighed("days") + weighed("published"));
  const score = 1 / (1 + Math.exp(-logit));
  const verdict = verdictOf(score, alike !== undefined);
  // A day of the week tells little of texts that do not both say when they were published.
  const isDated = signs.days > 1 || traits.every(({ published }) => published.length > 0);
  const isTold = (isDated && signs.days > 0) || signs.killed > 0 || signs.published > 0;
  const byWordsAlone = !isTold || signs.published < 0 || signs.days < 0 || signs.places === 0;
  const { for: pro, against } = evidenceOf(...traits, signs);
  if (verdict === "same" || verdict === "probably")
    return { verdict, score, byWordsAlone, because: [...pro, ...against], for: pro, against };
  const con = verdict === "other" && against.length === 0 ? ["little speaks for one incident"] : against;
  return { verdict, score, byWordsAlone, because: [...con, ...pro], for: pro, against };
}

function verdictOf(score: number, amongShelf: boolean): OneIncident["verdict"] {
  if (score >= (amongShelf ? sameAmongShelf : surelySame)) return "same";
  if (score < surelyOther) return "other";
  return score >= probablySame && !amongShelf ? "probably" : "unsure";
}

function isSign(name: string): name is keyof PairSigns {
  return name in weights;
}

function logitOf(score: number): number {
  return Math.log(score / (1 - score));
}
