import { compare } from "../../engine/texts/compare.ts";
import type { Article } from "../../library/shelf.ts";
import { engineArticle } from "./engine-article.ts";

/** Whether two articles tell of one incident, and the evidence in words. */
export interface PairVerdict {
  readonly verdict: "same" | "other" | "unsure";
  readonly because: readonly string[];
}

/** Every two articles of a shelf, seen among all of it: the more there are, the better they are told apart. */
export function articlePairs(articles: readonly Article[]): (a: string, b: string) => PairVerdict {
  const { pairs } = compare(articles.map(engineArticle), { rules: [] });
  const verdicts = new Map<string, PairVerdict>();
  for (const { a, b, verdict, because } of pairs) {
    const [one, other] = [articles[a]?.id ?? "", articles[b]?.id ?? ""];
    verdicts.set(`${one} ${other}`, { verdict, because });
    verdicts.set(`${other} ${one}`, { verdict, because });
  }
  return (a, b) => verdicts.get(`${a} ${b}`) ?? { verdict: "unsure", because: [] };
}
