import type { Comparison } from "../_view/comparison.ts";
import type { Article } from "../../library/shelf.ts";

/** The article of a comparison with this id. @throws where it has none: who asks has looked before. */
export function articleNamed({ incident }: Comparison, id: string): Article {
  const account = incident.accounts.find(({ article }) => article.id === id);
  if (!account) throw new Error(`no article ${id}`);
  return account.article;
}
