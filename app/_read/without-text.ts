import type { OwnArticle } from "./own-comparison.ts";

/** Where the text of an article of a link was found that was not at hand. */
export const quotationsAlone = "the quotations of a link alone: the article was not at hand";

/** Whether of an article its quotations alone are here. */
export function isWithoutText({ from }: OwnArticle): boolean {
  return from["text"] === quotationsAlone;
}
