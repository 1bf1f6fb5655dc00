import { compare, type Comparison } from "../../engine/compare.ts";
import { alignPassages } from "../../engine/passages/align-passages.ts";
import { readArticle } from "../../engine/reading/read-article.ts";
import type { Article } from "../../engine/reading/reading.ts";
import { sharedWording } from "../../engine/shared-wording.ts";
import { readArticleText } from "../../library/article-text.ts";
import type { TakenIn } from "../intake/taken-in.ts";

/** What `npm run compare` reports. Offsets are UTF-16 units of the texts that `--text` prints. */
export interface Compared {
  readonly sameIncident: Comparison["sameIncident"];
  readonly because: readonly string[];
  readonly articles: readonly ComparedArticle[];
  readonly findings: Comparison["findings"];
  /** Which passages of two articles tell of the same, the most alike first. */
  readonly passages: readonly ComparedPassage[];
}

export interface ComparedArticle {
  readonly id: string;
  readonly title: string;
  readonly published?: string | undefined;
  readonly words: number;
  /** The share of its words that another of the articles has word for word, eight words and more in a row: 0 to 1. */
  readonly sharedWording: number;
  /** News agencies whose text it may be. */
  readonly agencies: readonly string[];
}

export interface ComparedPassage {
  readonly a: PassageOf;
  readonly b: PassageOf;
  readonly score: number;
}

interface PassageOf {
  readonly article: number;
  readonly start: number;
  readonly end: number;
}

/** The text that an article is compared as: its headline and its blocks, parted by blank lines, as on the site. */
export function articleOf(id: string, taken: TakenIn): Article {
  const { text } = readArticleText(taken.title ?? "", taken.markdown);
  return {
    id,
    title: taken.title,
    text,
    publisher: taken.publisher,
    published: taken.published,
    agencies: taken.agency === undefined ? [] : [taken.agency],
  };
}

/** Compares articles, two or more, and lays passage beside passage. */
export function compared(articles: readonly Article[]): Compared {
  const { sameIncident, because, articles: counted, findings } = compare(articles);
  const readings = articles.map(readArticle);
  const pairs = readings.flatMap((a, i) => readings.slice(i + 1).map((b, n) => ({ a, b, i, j: i + 1 + n })));
  const wordings = pairs.map(({ a, b, i, j }) => ({
    i,
    j,
    ...sharedWording({ text: a.article.text, tokens: a.tokens }, { text: b.article.text, tokens: b.tokens }),
  }));
  const rounded = (share: number) => Math.round(share * 100) / 100;
  return {
    sameIncident,
    because,
    articles: counted.map(({ id, title, published, words }, at) => {
      const own = wordings.filter(({ i, j }) => i === at || j === at);
      return {
        id,
        title: title ?? "",
        published,
        words,
        sharedWording: rounded(
          Math.max(0, ...own.map(({ i, shareOfA, shareOfB }) => (i === at ? shareOfA : shareOfB))),
        ),
        agencies: [...new Set(own.flatMap(({ agencies }) => agencies))],
      };
    }),
    findings,
    passages: pairs
      .flatMap(({ a, b, i, j }) =>
        alignPassages(a, b).map(({ a: inA, b: inB, score }) => ({
          a: { article: i, ...spanOf(a.sentences[inA]) },
          b: { article: j, ...spanOf(b.sentences[inB]) },
          score: rounded(score),
        })),
      )
      .toSorted((x, y) => y.score - x.score),
  };
}

function spanOf(sentence: { readonly start: number; readonly end: number } | undefined): {
  start: number;
  end: number;
} {
  return { start: sentence?.start ?? 0, end: sentence?.end ?? 0 };
}
