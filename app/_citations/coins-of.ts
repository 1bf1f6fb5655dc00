import { citationDate } from "./citation-date.ts";
import type { CslItem } from "./csl-item.ts";
import { yearOnly } from "./file-item.ts";
import { invertedName } from "./inverted-name.ts";
import { zoteroType } from "./zotero-type.ts";

/**
 * A source as a ContextObject in Span (COinS): the value of a span's title, a query in the key/value form of Z39.88-2004 with
 * Dublin Core, since OpenURL has no format for newspaper articles. Zotero takes `rft.type` for its own item type, cuts up what
 * is a creator unless it has a comma, leaves whole what is `rft.aucorp`, and takes the address of `rft_id` without making up a day
 * on which it was seen.
 */
export function coinsOf(item: CslItem): string {
  const { title, author = [], "container-title": container, issued, URL: address, language } = yearOnly(item);
  const query = new URLSearchParams([
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rfr_id", "info:sid/parallax"],
    ...(address === undefined ? [] : [["rft_id", address]]),
    ["rft.type", zoteroType(item)],
    ["rft.title", title],
    ...(container === undefined ? [] : [["rft.source", container]]),
    ...author.map((name) => ["literal" in name ? "rft.aucorp" : "rft.creator", invertedName(name)]),
    ...(issued ? [["rft.date", citationDate(issued)]] : []),
    ...(language === undefined ? [] : [["rft.language", language]]),
  ]);
  return query.toString();
}
