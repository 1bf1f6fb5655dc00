import { at } from "./at.ts";
import type { TextOf } from "../../engine/links/resolve-passage.ts";

/** An article as /articles.json has it. */
export interface KnownArticle extends TextOf {
  readonly title: string;
  readonly short: string;
  readonly formerly: readonly string[];
  readonly url?: string;
  readonly incidents: readonly { readonly id: string; readonly title: string }[];
}

/** All articles of this site. They are its own file, so their shape is taken as it is. */
export async function knownArticles(): Promise<readonly KnownArticle[]> {
  const answer = await fetch(at("/articles.json"));
  return (await answer.json()) as readonly KnownArticle[];
}

/** The article that has an id, or had it. */
export function articleOf(articles: readonly KnownArticle[], id: string | undefined): KnownArticle | undefined {
  return articles.find((article) => article.id === id || (id !== undefined && article.formerly.includes(id)));
}

/** The page on which an article is read: in its incident where it is in one. */
export function pageOfArticle(article: KnownArticle | undefined): string {
  const incident = article?.incidents[0];
  if (!article) return at("/notes/");
  return at(incident ? `/incidents/${incident.id}/${article.id}/` : `/articles/${article.id}/`);
}
