import { citationDate } from "./citation-date.ts";
import type { CslItem } from "./csl-item.ts";
import { invertedName } from "./inverted-name.ts";

/**
 * A source as a ContextObject in Span (COinS): the value of a span's title, a query in the key/value form of Z39.88-2004 with
 * Dublin Core, since OpenURL has no format for newspaper articles. Zotero takes `rft.type` for its own item type.
 */
export function coinsOf(item: CslItem): string {
  const { title, author = [], "container-title": container, issued, URL: address, language } = item;
  const query = new URLSearchParams([
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rfr_id", "info:sid/parallax"],
    ["rft.type", item.type === "webpage" ? "webpage" : "newspaperArticle"],
    ["rft.title", title],
    ...(container === undefined ? [] : [["rft.source", container]]),
    ...author.map((name) => ["rft.creator", invertedName(name)]),
    ...(issued ? [["rft.date", citationDate(issued)]] : []),
    ...(address === undefined ? [] : [["rft.identifier", address]]),
    ...(language === undefined ? [] : [["rft.language", language]]),
  ]);
  return query.toString();
}
