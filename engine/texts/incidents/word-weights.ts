import { stemOf } from "../../reading/en/stem-of.ts";
import { everydayWords, newsWords } from "../../reading/en/words/common-words.ts";

/** How much a term tells: almost nothing near 0; 5 and more for a name that no other article has. */
export type Weights = (term: string) => number;

/**
 * The built-in weight of a word counts as much as the evidence of so many articles. A lower value trusts small shelves
 * more; a higher one keeps a word heavy that is rare in English, even where all articles of a small shelf have it.
 */
const articlesOfPrior = 20;
/** The same within the neighbourhood of one article, which is small. */
const articlesOfPriorNear = 5;
/** Nothing weighs less. */
const least = 0.01;

const everyday: ReadonlySet<string> = new Set(everydayWords.map(stemOf));
const ofTheNews: ReadonlySet<string> = new Set(newsWords.map(stemOf));

/** How rare each term is, from the articles at hand (as sets of terms) and the built-in lists of common words. */
export function wordWeights(articles: readonly ReadonlyMap<string, number>[], near = false): Weights {
  const counts = new Map<string, number>();
  for (const terms of articles) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const n = articles.length;
  const prior = near ? articlesOfPriorNear : articlesOfPrior;
  const known = new Map<string, number>();
  return (term) => {
    let weight = known.get(term);
    if (weight === undefined) {
      weight = weightSeen(counts.get(term) ?? 0, n, builtIn(term), prior);
      known.set(term, weight);
    }
    return weight;
  };
}

/** The weight of a term that so many of `n` articles hold, which are few and alike. */
export function weightNear(holding: number, n: number, builtIn: number): number {
  return weightSeen(holding, n, builtIn, articlesOfPriorNear);
}

function weightSeen(holding: number, n: number, builtIn: number, prior: number): number {
  const trust = n / (n + prior);
  return Math.max(least, trust * Math.log((n + 1) / (holding + 0.5)) + (1 - trust) * builtIn);
}

/** What a term weighs where no articles are at hand. */
export function builtIn(term: string): number {
  if (term.startsWith("#")) return term.length < 3 ? 1.5 : term.length === 3 ? 2.5 : 4;
  return everyday.has(term) ? 1.2 : ofTheNews.has(term) ? 2.8 : 5.2;
}
