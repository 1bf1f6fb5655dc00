import { slug } from "../../library/slug.ts";

/** How many words of a headline stand for an outlet that is not known. */
const wordsOfHeadline = 2;

/** An article's id: its outlet, or words of its headline where that is not known, and its date. */
export function articleId(publisher: string | undefined, title: string, published: string): string {
  const outlet = slug(publisher ?? "").replaceAll("-", "");
  const words = slug(title).split("-").slice(0, wordsOfHeadline).join("-");
  return `${outlet || words || "article"}-${published}`;
}
