import { resolvePassage, type Resolution } from "../../../engine/links/resolve-passage.ts";
import { allClaims } from "../../../engine/relations/all-claims.ts";
import { shortHash } from "../../../engine/links/short-hash.ts";
import type { Claim, Position, Question } from "../../../engine/relations/question.ts";
import { articleOf, textOf, type OwnArticle, type OwnBlock, type OwnComparison } from "../own-comparison.ts";
import { isWithoutText, quotationsAlone } from "../without-text.ts";
import type { Linked, LinkedArticle, LinkedClaim } from "./comparison-link.ts";
import { format, placed, version } from "./read-comparison.ts";

/** A comparison from a link after articles were put in, and what became of the quotations of each that is its own. */
export interface Joined {
  readonly comparison: OwnComparison;
  readonly quotations: readonly JoinedQuotation[];
  /** What was put in and is none of the link's. */
  readonly others: readonly OwnArticle[];
}

export interface JoinedQuotation {
  readonly article: string;
  /** As it was shared. */
  readonly quote: string;
  /** What is gone is no claim of the comparison any more. */
  readonly state: Resolution["state"];
  /** The words that stand there now, where it is found. */
  readonly now: string | undefined;
}

/**
 * The comparison of a link before any article is at hand: each comes to a part of one that holds its quotations alone, so that nothing
 * is said of its silence. `id` names it in this browser; `link` is the fragment that it came by.
 */
export function openLinked(linked: Linked, id: string, link: string): OwnComparison {
  const claims = allClaims(linked.questions);
  const articles = linked.articles.map((article) =>
    ofQuotations(
      article,
      claims.filter((claim) => claim.article === article.id),
    ),
  );
  const texts = new Map(articles.map((article) => [article.id, textOf(article)]));
  const placeOf = ({ article, quote, lang, translation, passage, voice, says }: LinkedClaim): Claim => {
    const start = Math.max(0, texts.get(article)?.indexOf(quote) ?? 0);
    return { article, start, end: start + quote.length, quote, lang, translation, passage, voice, says };
  };
  const readInPart = articles.map((article) => article.id);
  const questions = linked.questions.map((question): Question => ({
    ...question,
    readInPart,
    positions: question.positions.map((position): Position => ({ ...position, claims: position.claims.map(placeOf) })),
  }));
  const { title, lesson } = linked;
  return placed({ format, version, id, title, articles, questions, dismissed: [], lesson, link }).comparison;
}

/** The ids of the articles of which a comparison that came by a link has the quotations alone. */
export function missingTexts({ articles }: OwnComparison): string[] {
  return articles.filter(isWithoutText).map(({ id }) => id);
}

/**
 * Puts articles that are at hand in the places of those that are missing: each that is one of the link's is recognised, and its quotations
 * are found again in it, wherever the reader has moved them meanwhile.
 */
export function joinTexts(own: OwnComparison, linked: Linked, atHand: readonly OwnArticle[]): Joined {
  const claims = allClaims(linked.questions);
  const missing = missingTexts(own);
  const texts = matched(
    linked.articles.filter(({ id }) => missing.includes(id)),
    claims,
    atHand,
  );
  const articles = own.articles.map((article): OwnArticle => {
    const [text, shared] = [texts.get(article.id), linked.articles.find(({ id }) => id === article.id)];
    return text && shared ? withParticulars(text, shared) : article;
  });
  const inFull = new Map(articles.filter(({ id }) => texts.has(id)).map((article) => [article.id, articleOf(article)]));
  const readInPart = articles.filter(({ read }) => read === "part").map(({ id }) => id);
  const quotations: JoinedQuotation[] = [];
  const sharedOf = (claim: Claim, among: readonly LinkedClaim[]) =>
    among.find(({ article, quote }) => article === claim.article && quote === claim.quote)?.shared;
  const placeIn = (claim: Claim, question: string): Claim[] => {
    const article = inFull.get(claim.article);
    // The same words may be shared of two questions from two places.
    const asked = allClaims(linked.questions.filter(({ id }) => id === question));
    const shared = sharedOf(claim, asked) ?? sharedOf(claim, claims);
    if (!article || !shared) return [claim];
    const found = resolvePassage(shared, article);
    const now = found.state === "gone" ? undefined : article.text.slice(found.start, found.end);
    quotations.push({ article: article.id, quote: claim.quote, state: found.state, now });
    if (found.state === "gone" || now === undefined) return [];
    return [{ ...claim, start: found.start, end: found.end, quote: now }];
  };
  const questions = own.questions.map((question): Question => ({
    ...question,
    readInPart: readInPart.length > 0 ? readInPart : undefined,
    positions: question.positions.map((position): Position => ({
      ...position,
      claims: position.claims.flatMap((claim) => placeIn(claim, question.id)),
    })),
  }));
  const { comparison } = placed({ ...own, articles, questions });
  const isWhole = missingTexts(comparison).length === 0;
  return {
    comparison: isWhole ? { ...comparison, link: undefined } : comparison,
    quotations,
    others: atHand.filter((article) => ![...texts.values()].includes(article)),
  };
}

/** An article at hand is taken for one of the link's with this share of its quotations, where nothing else says which it is. */
const leastFound = 0.5;

/**
 * Which article at hand is which of the link's: the same text, address or id; or the same headline; or the one in which most of its
 * quotations are found.
 */
function matched(
  articles: readonly LinkedArticle[],
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
  return { ...article, read: "part", blocks, left: [], from: { text: quotationsAlone } };
}
