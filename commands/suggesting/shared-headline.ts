import { termOf } from "../../engine/reading/en/term-of.ts";
import { tokensOf } from "../../engine/reading/tokens.ts";
import type { Article } from "../../library/shelf.ts";

/** What headlines share: words, as terms, and the first headline's spelling of them. */
export interface SharedHeadline {
  readonly terms: ReadonlySet<string>;
  /** “Crane, school, Ostby”: the words in the first headline's order, those that stand side by side together. */
  readonly words?: string | undefined;
}

/** One word alone says too little to be a title. */
const fewest = 2;

/** The words that more than half of the headlines have, two of them at least. */
export function sharedHeadline(articles: readonly Pick<Article, "title">[]): SharedHeadline {
  const titles = articles.map(({ title }) => ({ title, tokens: tokensOf(title) }));
  const termsIn = titles.map(({ tokens }) => new Set(tokens.flatMap((token) => termOf(token) ?? [])));
  const least = Math.max(2, Math.floor(titles.length / 2) + 1);
  const isShared = (term: string | undefined) =>
    term !== undefined && !term.startsWith("#") && termsIn.filter((terms) => terms.has(term)).length >= least;
  const terms = new Set(termsIn.flatMap((all) => [...all]).filter(isShared));
  const { title = "", tokens = [] } = titles[0] ?? {};
  const runs: { start: number; end: number }[] = [];
  for (const token of tokens) {
    if (!isShared(termOf(token))) continue;
    const last = runs.at(-1);
    if (last && /^[ -]$/.test(title.slice(last.end, token.start))) last.end = token.end;
    else runs.push({ start: token.start, end: token.end });
  }
  const words = runs.map(({ start, end }) => title.slice(start, end)).join(", ");
  const isEnough = new Set(tokens.map(termOf).filter(isShared)).size >= fewest;
  return { terms, words: isEnough ? words.charAt(0).toUpperCase() + words.slice(1) : undefined };
}
