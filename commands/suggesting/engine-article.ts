import type { Article } from "../../engine/texts/reading/reading.ts";
import type { Article as OnShelf } from "../../library/shelf.ts";

/** An article of the shelf as the engine reads it. */
export function engineArticle({ id, title, text, textLang, publisher, published, agencies, read }: OnShelf): Article {
  const day = published.kind === "undated" ? undefined : published.date;
  return { id, title, text, lang: textLang, publisher, published: day, agencies, read };
}
