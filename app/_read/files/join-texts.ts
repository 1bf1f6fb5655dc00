import type { Resolution } from "../../../engine/links/resolve-passage.ts";
import { resolvePassage } from "../../../engine/links/resolve-passage.ts";
import { shortHash } from "../../../engine/links/short-hash.ts";
import type { Claim, Position, Question } from "../../../engine/relations/question.ts";
import { articleOf, textOf, type OwnArticle, type OwnBlock, type OwnComparison } from "../own-comparison.ts";
import type { Linked, LinkedArticle, LinkedClaim } from "./comparison-link.ts";
import { format, placed, version } from "./read-comparison.ts";

/** A comparison from a link, and what became of each of its quotations. */
export interface Joined {
  readonly comparison: OwnComparison;
  readonly quotations: readonly JoinedQuotation[];
  /** The ids of the articles that are not at hand: what the comparison shows of them is their quotations. */
  readonly withoutText: readonly string[];
}

export interface JoinedQuotation {
  readonly question: string;
  readonly position: string;
  readonly article: string;
  /** As it was shared. */
  readonly quote: string;
  /** `alone`: its article is not at hand. What is gone is no claim of the comparison any more. */
  readonly state: Resolution["state"] | "alone";
  /** The words that stand there now, where it is found in its article. */
  readonly now: string | undefined;
}

/**
 * The comparison of a link with the articles that are at hand, in which its quotations are looked for; an article that is not there
 * comes to a part of one that holds its quotations alone, so that nothing is said of its silence. `id` names the comparison in this
 * browser.
 */
export function joinTexts(linked: Linked, atHand: readonly OwnArticle[], id: string): Joined {
  const claims = linked.questions.flatMap(({ positions }) => positions.flatMap((position) => position.claims));
  const texts = matched(linked, claims, atHand);
  const quotations: JoinedQuotation[] = [];
  const articles = linked.articles.map((article): OwnArticle => {
    const own = texts.get(article.id);
    return own
      ? withParticulars(own, article)
      : ofQuotations(
          article,
          claims.filter((claim) => claim.article === article.id),
        );
  });
  const found = new Map(
    articles.map((article) => [article.id, { article: articleOf(article), text: textOf(article) }]),
  );
  const readInPart = articles.filter(({ read }) => read === "part").map((article) => article.id);

  const placeOf = (question: string, position: string, claim: LinkedClaim): Claim[] => {
    const { shared, ...rest } = claim;
    const { article, text } = found.get(claim.article) ?? {};
    if (!article || text === undefined) return [];
    const told = { question, position, article: claim.article, quote: claim.quote };
    if (!texts.has(claim.article)) {
      quotations.push({ ...told, state: "alone", now: undefined });
      const start = text.indexOf(claim.quote);
      return [{ ...rest, start, end: start + claim.quote.length }];
    }
    const now = resolvePassage(shared, article);
    if (now.state === "gone") {
      quotations.push({ ...told, state: "gone", now: undefined });
      return [];
    }
    const { start, end } = now;
    const quote = text.slice(start, end);
    quotations.push({ ...told, state: now.state, now: quote });
    return [{ ...rest, start, end, quote }];
  };
  const questions = linked.questions.map((question): Question => ({
    ...question,
    readInPart: readInPart.length > 0 ? readInPart : undefined,
    positions: question.positions.map((position): Position => ({
      ...position,
      claims: position.claims.flatMap((claim) => placeOf(question.id, position.id, claim)),
    })),
  }));
  const { comparison } = placed({ format, version, id, title: linked.title, articles, questions, dismissed: [] });
  return {
    comparison,
    quotations,
    withoutText: linked.articles.map((article) => article.id).filter((one) => !texts.has(one)),
  };
}

/** An article at hand is taken for one of the link's with this share of its quotations, where nothing else says which it is. */
const leastFound = 0.5;

/**
 * Which article at hand is which of the link's: the same text, address or id; or the same headline; or the one in which most of its
 * quotations are found.
 */
function matched(
  { articles }: Linked,
  claims: readonly LinkedClaim[],
  atHand: readonly OwnArticle[],
): ReadonlyMap<string, OwnArticle> {
  const pairs = new Map<string, OwnArticle>();
  const taken = new Set<OwnArticle>();
  const claimsIn = new Map(articles.map(({ id }) => [id, claims.filter(({ article }) => article === id)]));
  const hashes = new Map(atHand.map((own) => [own, shortHash(textOf(own))]));
  const passes: ((article: LinkedArticle, own: OwnArticle) => number)[] = [
    ({ id }, own) => Number(claimsIn.get(id)?.some(({ shared }) => shared.textHash === hashes.get(own)) === true),
    ({ url }, own) => Number(url !== undefined && url === own.url),
    ({ title, publisher }, own) => Number(title === own.title && publisher === own.publisher),
    ({ title }, own) => Number(title === own.title),
    ({ id }, own) => {
      const all = claimsIn.get(id) ?? [];
      const article = articleOf(own);
      const there = all.filter(({ shared }) => resolvePassage(shared, article).state !== "gone").length;
      return all.length > 0 && there >= leastFound * all.length ? there / all.length : 0;
    },
    ({ id }, own) => Number(id === own.id),
  ];
  for (const likeness of passes) {
    const likely = articles
      .filter(({ id }) => !pairs.has(id))
      .flatMap((article) =>
        atHand.filter((own) => !taken.has(own)).map((own) => ({ article, own, share: likeness(article, own) })),
      )
      .filter(({ share }) => share > 0)
      .toSorted((a, b) => b.share - a.share);
    for (const { article, own } of likely) {
      if (pairs.has(article.id) || taken.has(own)) continue;
      pairs.set(article.id, own);
      taken.add(own);
    }
  }
  return pairs;
}

/** The article as it is at hand, under the link's id, with what only the link knows of it. */
function withParticulars(
  own: OwnArticle,
  { id, publisher, author, agency, published, url, form, read }: LinkedArticle,
): OwnArticle {
  return {
    ...own,
    id,
    publisher: own.publisher ?? publisher,
    author: own.author ?? author,
    agency: own.agency ?? agency,
    published: own.published ?? published,
    url: own.url ?? url,
    form,
    read: read === "part" ? "part" : own.read,
  };
}

/** What is there of an article that is not at hand: its quotations, in their order. */
function ofQuotations(article: LinkedArticle, claims: readonly LinkedClaim[]): OwnArticle {
  const quotes = claims.toSorted((a, b) => a.start - b.start).map(({ quote }) => quote);
  const blocks = [...new Set(quotes)]
    .filter((quote) => !article.title.includes(quote))
    .map((text): OwnBlock => ({ kind: "quotation", text }));
  return {
    ...article,
    read: "part",
    blocks,
    left: [],
    from: { text: "the quotations of a link alone: the article was not at hand" },
  };
}
