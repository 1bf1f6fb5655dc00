import type { CslItem } from "./csl-item.ts";

/** What Zotero calls an item of this type. */
export function zoteroType({ type }: Pick<CslItem, "type">): string {
  const types = {
    "article-newspaper": "newspaperArticle",
    "entry-encyclopedia": "encyclopediaArticle",
    webpage: "webpage",
  } as const;
  return types[type];
}
