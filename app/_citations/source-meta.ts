import type { Article, Incident } from "../../library/shelf.ts";
import { articleAddress, publishedAddress } from "../_addresses.ts";
import { citationDate } from "./citation-date.ts";
import type { CslName } from "./csl-item.ts";
import { sourceNote, yearOnly } from "./file-item.ts";
import { invertedName } from "./inverted-name.ts";
import { lastReviewed } from "./site-item.ts";
import { sourceItem } from "./source-item.ts";
import { versionOf } from "./version-of.ts";
import { zoteroType } from "./zotero-type.ts";
import { siteName } from "../_site-name.ts";

type Meta = Record<string, string | string[]>;

/**
 * What an article's page tells reference managers in `<meta>`: Highwire's `citation_*`, Dublin Core, PRISM. It describes the
 * article as published, at its own address; this page is never given for it, but for a line that says where the account is.
 * Where no address is known a reference manager would put this page's in its place, so then the page describes itself: a web
 * page of this site with an account of it.
 *
 * How Zotero's Embedded Metadata reads it (github.com/zotero/translators, “Embedded Metadata.js” and “RDF.js”):
 * `z.itemType` names Zotero's own type, decides, and makes `DC.description` go to “Extra”; `DC.type` would be shown as a page's
 * kind, and a publisher beside `prism.publicationName` a second time. Other names with `z.` are fields: a blank abstract keeps
 * this page's description out of it. `citation_public_url` wins over `og:url` and the canonical address. A name that has a
 * comma is not cut up at its last word, so a body's ends in one.
 */
export function sourceMeta(article: Article): Meta {
  const item = sourceItem(article);
  const { published, url, form, lang } = article;
  if (url === undefined) {
    const title = `${form === "retold" ? "Account" : "Text"} of “${item.title}”`;
    return siteMeta(title, articleAddress(article.id), `Version: ${versionOf(article)}`);
  }
  const { issued } = yearOnly(item);
  const authors = item.author ?? [];
  const date = published.kind === "undated" || !issued ? undefined : citationDate(issued);
  return {
    "z.itemType": zoteroType(item),
    citation_title: item.title,
    ...(authors.length > 0 ? { citation_author: authors.map(uncutName), "DC.creator": authors.map(invertedName) } : {}),
    ...(date === undefined ? {} : { citation_date: date, "DC.date": date }),
    citation_public_url: url,
    citation_language: lang,
    "DC.title": item.title,
    ...(item["container-title"] === undefined ? {} : { "prism.publicationName": item["container-title"] }),
    "DC.identifier": url,
    "DC.language": lang,
    "DC.description": sourceNote(article).join(" "),
    "z.abstractNote": " ",
  };
}

/** What a page that compares tells them: a web page of this site, its last review, and its version, as its citation has them. */
export function comparisonMeta(incident: Incident, title: string, address: string): Meta {
  return siteMeta(title, address, `Version: ${versionOf(incident)}`, lastReviewed(incident));
}

/** Without the address of the site, the page's own is left to who reads it. */
function siteMeta(title: string, page: string, description: string, date?: string): Meta {
  const address = publishedAddress(page);
  return {
    "z.itemType": "webpage",
    citation_title: title,
    ...(date === undefined ? {} : { citation_date: date, "DC.date": date }),
    ...(address === undefined ? {} : { citation_public_url: address, "DC.identifier": address }),
    citation_language: "en",
    "DC.title": title,
    "prism.publicationName": siteName,
    "DC.language": "en",
    "DC.description": description,
  };
}

function uncutName(name: CslName): string {
  return "literal" in name ? `${name.literal},` : invertedName(name);
}
