import type { Article } from "../reading/reading.ts";

/** An article as the shelf, and a reader's own comparison, hold it. */
type Held = Pick<Article, "id" | "title" | "text" | "publisher" | "agencies" | "read"> & {
  /** The language of its text, which may be another than its headline's. */
  readonly textLang: string;
  readonly published: { readonly kind: "on" | "about"; readonly date: string } | { readonly kind: "undated" };
};

/** Such an article as the engine reads it. */
export function engineArticle({ id, title, text, textLang, publisher, published, agencies, read }: Held): Article {
  const day = published.kind === "undated" ? undefined : published.date;
  return { id, title, text, lang: textLang, publisher, published: day, agencies, read };
}
