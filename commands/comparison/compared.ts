import { dayIn } from "../../engine/intake/day-in.ts";
import type { Consulted } from "../../engine/proposals/consult.ts";
import type { Check } from "../../engine/proposals/propose.ts";
import { withProposals } from "../../engine/proposals/with-proposals.ts";
import type { Comparison } from "../../engine/texts/compare.ts";
import { findingsOf, type Finding } from "../../engine/texts/findings-of.ts";
import type { Article } from "../../engine/reading/reading.ts";
import { readArticleText } from "../../library/article-text.ts";
import type { TakenIn } from "../../engine/intake/taken-in.ts";

/** What `npm run compare` reports. Offsets are UTF-16 units of the texts that `--text` prints. */
export interface Compared extends Pick<Comparison, "sameIncident" | "because" | "passages"> {
  /** How each two articles stand on each question, in the questions' order. */
  readonly findings: readonly Finding[];
  readonly articles: readonly ComparedArticle[];
  /** Where a language model was asked: what was told of that, and what became of each of its proposals. */
  readonly secondReader?: { readonly told: readonly string[]; readonly checks: readonly Check[] };
}

/** What a language model proposed, and what is told of how it came about. */
export interface SecondReading {
  readonly proposed: Consulted;
  readonly told: readonly string[];
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
    published: dayIn(taken.published ?? ""),
    agencies: taken.agency === undefined ? [] : [taken.agency],
    read: taken.read,
  };
}

/** What is reported of a comparison; with what a language model proposed, where one did. */
export function compared(comparison: Comparison, second?: SecondReading): Compared {
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
    findings: findingsOf({
      ...comparison,
      questions: withProposals(comparison.questions, second?.proposed.questions ?? []),
    }),
    ...(second ? { secondReader: { told: second.told, checks: second.proposed.checks } } : {}),
    passages,
  };
}
