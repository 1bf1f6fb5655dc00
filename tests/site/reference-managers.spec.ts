import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { readShelf } from "../../library/read-shelf.ts";
import { testedSite } from "../tested-sites.ts";

const { PARALLAX_OUT: out } = testedSite;

/**
 * What Zotero's generic reader makes of an article's page, after what its translators say that they do
 * (github.com/zotero/translators: “Embedded Metadata.js” of June 2024 and “RDF.js”, read 2026-11-21), told again in our own words:
 *
 * 1. A tag that stands for one kind alone decides (`citation_journal_title` a journal article, and so on).
 * 2. Else `DC.type`, where it names one of Zotero's item types; `og:type` decides only where it is “website”, a book, a film.
 * 3. Else `citation_title` makes a journal article, and any other tag a web page.
 *
 * Title, address and date are Highwire's before Dublin Core's; the newspaper is `prism.publicationName`, or `og:site_name` without one;
 * the address is `citation_public_url`, or `og:url`.
 */
function asZoteroReads(html: string) {
  const tags = new Map(
    [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(([, name = "", content = ""]) => [
      name,
      unescaped(content),
    ]),
  );
  const one = (...names: readonly string[]) => names.map((name) => tags.get(name)).find((content) => content);
  const decided = [...deciding].find(([name]) => tags.has(name))?.[1];
  const itemTypes = ["newspaperArticle", "webpage", "journalArticle", "magazineArticle"];
  const named = itemTypes.find((type) => type === tags.get("DC.type"));
  const website = tags.get("og:type") === "website" ? "webpage" : undefined;
  return {
    itemType: decided ?? website ?? named ?? (tags.has("citation_title") ? "journalArticle" : "webpage"),
    title: one("citation_title", "DC.title", "og:title"),
    publicationTitle: one("prism.publicationName", "og:site_name"),
    date: one("citation_date", "DC.date"),
    url: one("citation_public_url", "og:url"),
    creators: [...html.matchAll(/<meta name="citation_author" content="([^"]*)"/g)].map(([, name = ""]) =>
      unescaped(name),
    ),
  };
}

const deciding = new Map([
  ["citation_journal_title", "journalArticle"],
  ["citation_technical_report_institution", "report"],
  ["citation_conference_title", "conferencePaper"],
  ["citation_book_title", "bookSection"],
  ["citation_inbook_title", "bookSection"],
  ["citation_dissertation_institution", "thesis"],
]);

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

for (const [folder, content] of [
  [out, "content"],
  [".cache/strange-site", ".cache/strange-content"],
] as const) {
  test(`${folder}: an article's page is read as the article at its publisher's, and never claims to be it`, () => {
    for (const article of readShelf(content).articles) {
      const { title, publisher, url, published } = article;
      const read = asZoteroReads(readFileSync(path.join(folder, "articles", article.id, "index.html"), "utf8"));
      if (url === undefined) {
        expect(read.itemType, article.id).toBe("webpage");
        expect(read.title, article.id).toMatch(/^(Account|Text) of “/);
        expect(read.publicationTitle, article.id).toBe("Parallax");
        continue;
      }
      expect(read.itemType, article.id).toBe(published.kind === "undated" ? "webpage" : "newspaperArticle");
      expect(read.title, article.id).toBe(title.replace(/\s+/g, " "));
      expect(read.url, article.id).toBe(url);
      if (publisher) expect(read.publicationTitle, article.id).toBe(publisher);
      expect(read.date, article.id).toBe(
        published.kind === "on" ? published.date : published.kind === "about" ? published.date.slice(0, 4) : undefined,
      );
      expect(read.creators.length, article.id).toBeGreaterThanOrEqual(
        article.author || article.agencies.length ? 1 : 0,
      );
    }
  });

  test(`${folder}: the sources of an incident are all there as COinS`, () => {
    for (const { id, accounts } of readShelf(content).incidents) {
      const html = readFileSync(path.join(folder, "incidents", id, "sources/index.html"), "utf8");
      const spans = [...html.matchAll(/<span class="Z3988" title="([^"]*)"/g)].map(
        ([, query = ""]) => new URLSearchParams(unescaped(query)),
      );
      expect(spans.map((span) => span.get("rft.title"))).toEqual(
        accounts.map(({ article }) => article.title.replace(/\s+/g, " ")),
      );
      expect(spans.map((span) => span.get("rft.identifier") ?? undefined)).toEqual(
        accounts.map(({ article }) => article.url),
      );
      for (const span of spans) expect(span.get("rft_val_fmt")).toBe("info:ofi/fmt:kev:mtx:dc");
    }
  });
}

test("files lie below articles and incidents, and below nothing else", () => {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\/cite\.(bib|ris|json)$/.test(file));
  const { articles, incidents } = readShelf("content");
  expect(files).toHaveLength(3 * (articles.length + incidents.length));
});
