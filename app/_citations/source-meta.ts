import type { Article } from "../../library/shelf.ts";
import { articleAddress, whole } from "../_addresses.ts";
import { invertedName } from "./inverted-name.ts";
import { sourceItem } from "./source-item.ts";

/**
 * What an article's page tells reference managers in `<meta>`: Highwire's `citation_*`, Dublin Core, PRISM. It describes the
 * article as published, at its own address; this page is never given for it. Where no address is known a reference manager
 * would put this page's in its place, so then the page describes itself: a web page of this site with an account of it.
 *
 * How Zotero's Embedded Metadata reads it (github.com/zotero/translators, “Embedded Metadata.js” and “RDF.js”):
 * `DC.type` may name one of Zotero's own item types, and decides, since no `citation_journal_title` or the like comes
 * before it and `og:type` is “article”, which is but a guess; `prism.publicationName` is the newspaper;
 * `citation_public_url` wins over `og:url` and the canonical address.
 */
export function sourceMeta(article: Article): Record<string, string | string[]> {
  const item = sourceItem(article);
  const { publisher, published, url, form } = article;
  if (url === undefined) {
    const title = `${form === "retold" ? "Account" : "Text"} of “${item.title}”`;
    const address = whole(articleAddress(article.id));
    return {
      citation_title: title,
      citation_public_url: address,
      "DC.type": "webpage",
      "DC.title": title,
      "DC.publisher": "Parallax",
      "DC.identifier": address,
      "DC.language": "en",
    };
  }
  const authors = (item.author ?? []).map(invertedName);
  // A day that is not certain is not given as one.
  const date =
    published.kind === "on" ? published.date : published.kind === "about" ? published.date.slice(0, 4) : undefined;
  return {
    citation_title: item.title,
    ...(authors.length > 0 ? { citation_author: authors, "DC.creator": authors } : {}),
    ...(date === undefined ? {} : { citation_date: date, "DC.date": date }),
    citation_public_url: url,
    citation_language: "en",
    "DC.type": item.type === "webpage" ? "webpage" : "newspaperArticle",
    "DC.title": item.title,
    ...(publisher === undefined
      ? {}
      : { citation_publisher: publisher, "DC.publisher": publisher, "prism.publicationName": publisher }),
    "DC.identifier": url,
    "DC.language": "en",
  };
}
