import { compare, type Comparison } from "../../engine/texts/compare.ts";
import { findingsOf, type Finding } from "../../engine/texts/findings-of.ts";
import type { Article } from "../../engine/reading/reading.ts";
import { readArticleText } from "../../library/article-text.ts";
import type { TakenIn } from "../../engine/intake/taken-in.ts";

/** What `npm run compare` reports. Offsets are UTF-16 units of the texts that `--text` prints. */
export interface Compared extends Pick<Comparison, "sameIncident" | "because" | "passages"> {
  /** How each two articles stand on each question, in the questions' order. */
  readonly findings: readonly Finding[];
  readonly articles: readonly ComparedArticle[];
}

export interface ComparedArticle {
  readonly id: string;
  readonly title: string;
  readonly published?: string | undefined;
  readonly words: number;
  /** The language that it is in, where that is none that is read: nothing is said of it, and no silence follows. */
  readonly unread?: string | undefined;
  /** The largest share of its words that one other article has word for word, in runs of eight words and more: 0 to 1. */
  readonly sharedWording: number;
  /** News agencies whose text it may be. */
  readonly agencies: readonly string[];
}

/** The text that an article is compared as: its headline and its blocks, parted by blank lines, as on the site. */
export function articleOf(id: string, taken: TakenIn): Article {
  const { text } = readArticleText(taken.title ?? "", taken.markdown);
  return {
    id,
    title: taken.title,
    text,
    lang: taken.lang,
    publisher: taken.publisher,
    published: taken.published,
    agencies: taken.agency === undefined ? [] : [taken.agency],
    read: taken.read,
  };
}

/** Compares articles, two or more; `same` takes them to tell of one incident. */
export function compared(articles: readonly Article[], same = false): Compared {
  const comparison = compare(articles, same ? { sameIncident: "same" } : {});
  const { sameIncident, because, articles: counted, passages, wording } = comparison;
  return {
    sameIncident,
    because,
    articles: counted.map(({ id, title, published, words, unread }, at) => {
      const own = wording.filter(({ between }) => between.includes(at));
      const share = Math.max(0, ...own.map(({ between: [a], shareOfA, shareOfB }) => (a === at ? shareOfA : shareOfB)));
      const agencies = [...new Set(own.flatMap((pair) => pair.agencies))];
      return {
        id,
        title: title ?? "",
        published,
        words,
        unread,
        sharedWording: Math.round(share * 100) / 100,
        agencies,
      };
    }),
    findings: findingsOf(comparison),
    passages,
  };
}
