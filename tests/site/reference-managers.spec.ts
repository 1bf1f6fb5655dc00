import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { sourceItem } from "../../app/_citations/source-item.ts";
import { versionOf } from "../../app/_citations/version-of.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { zoteroType } from "../../app/_citations/zotero-type.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { strangeSite, testedSite } from "../tested-sites.ts";

const { PARALLAX_OUT: out } = testedSite;

/**
 * What Zotero's generic reader makes of an article's page, after what its translators say that they do
 * (github.com/zotero/translators: “Embedded Metadata.js” of June 2024 and “RDF.js”, read 2026-11-21), told again in our own words:
 *
 * 1. `z.itemType` decides, where it names one of Zotero's item types. Then `DC.description` goes to “Extra”.
 * 2. Else `og:type`, where it is “website”, a book, a film; else `DC.type`, which a web page shows as its kind besides.
 * 3. Else a tag that stands for one kind alone (`citation_journal_title` a journal article, and so on), else `citation_title` makes a
 *    journal article, and any other tag a web page.
 * 4. Any other name with `z.` is the field of that name. The abstract is `og:description`, or `description`, unless that gives one.
 * 5. An author is cut up at the comma, where there is one; else the last word is the family's name.
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
  const itemTypes = ["newspaperArticle", "encyclopediaArticle", "webpage", "journalArticle", "magazineArticle"];
  const own = itemTypes.find((type) => type === tags.get("z.itemType"));
  const named = itemTypes.find((type) => type === tags.get("DC.type"));
  const website = tags.get("og:type") === "website" ? "webpage" : undefined;
  return {
    itemType: own ?? website ?? named ?? decided ?? (tags.has("citation_title") ? "journalArticle" : "webpage"),
    title: one("citation_title", "DC.title", "og:title"),
    publicationTitle: one("prism.publicationName", "og:site_name"),
    date: one("citation_date", "DC.date"),
    url: one("citation_public_url", "og:url"),
    /** What a web page shows as its kind, and what it has beside the name of its site. */
    websiteType: tags.get("DC.type"),
    publisher: one("citation_publisher", "DC.publisher"),
    extra: own === undefined ? undefined : tags.get("DC.description"),
    abstract: (tags.get("z.abstractNote") ?? one("citation_abstract", "og:description", "description"))?.trim(),
    language: one("citation_language", "DC.language"),
    creators: [...html.matchAll(/<meta name="citation_author" content="([^"]*)"/g)].map(([, name = ""]) => {
      const [family = "", given = ""] = unescaped(name).includes(",")
        ? unescaped(name).split(/, ?/)
        : [unescaped(name).split(" ").at(-1), unescaped(name).split(" ").slice(0, -1).join(" ")];
      return `${family}|${given}`;
    }),
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

for (const [folder, content, name] of [
  [out, "content", "Parallax"],
  [strangeSite.PARALLAX_OUT, strangeSite.PARALLAX_CONTENT, strangeSite.SITE_NAME],
] as const) {
  test(`${folder}: an article's page is read as the article at its publisher's, and never claims to be it`, () => {
    for (const article of readShelf(content).articles) {
      const { title, publisher, url, published, lang } = article;
      const read = asZoteroReads(readFileSync(path.join(folder, "articles", article.id, "index.html"), "utf8"));
      expect([read.websiteType, read.publisher], article.id).toEqual([undefined, undefined]);
      expect(read.language, article.id).toBe(url === undefined ? "en" : lang);
      if (url === undefined) {
        expect(read.extra, article.id).toMatch(/^Version: /);
        expect(read.itemType, article.id).toBe("webpage");
        expect(read.title, article.id).toMatch(/^(Account|Text) of “/);
        expect(read.publicationTitle, article.id).toBe(name);
        continue;
      }
      expect(read.itemType, article.id).toBe(zoteroType(sourceItem(article)));
      expect(read.abstract, article.id).toBe("");
      expect(read.extra, article.id).toContain(`in ${name}: http`);
      expect(read.extra, article.id).toContain(`/articles/${article.id}/`);
      if (article.through)
        expect(read.extra, article.id).toContain(`Read through ${article.through.trim().slice(0, 5)}`);
      if (article.author)
        for (const agency of article.agencies) expect(read.extra, article.id).toContain(agency.slice(0, 5));
      expect(read.title, article.id).toBe(title.replace(/\s+/g, " "));
      expect(read.url, article.id).toBe(url);
      if (publisher) expect(read.publicationTitle, article.id).toBe(publisher);
      expect(read.date, article.id).toBe(
        published.kind === "on" ? published.date : published.kind === "about" ? published.date.slice(0, 4) : undefined,
      );
      expect(read.creators, article.id).toEqual(
        (sourceItem(article).author ?? []).map((name) =>
          "literal" in name ? `${name.literal.split(/, ?/)[0]}|` : `${name.family}|${name.given ?? ""}`,
        ),
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
      expect(spans.map((span) => span.get("rft_id") ?? undefined)).toEqual(accounts.map(({ article }) => article.url));
      for (const span of spans) expect(span.get("rft_val_fmt")).toBe("info:ofi/fmt:kev:mtx:dc");
    }
  });
}

test("an incident, its questions and its pairs are web pages of this site with the day and the version of their citations", () => {
  for (const incident of readShelf("content").incidents) {
    const [a, b] = incident.accounts.map(({ article }) => article.id);
    const pages = ["", ...incident.questions.map(({ id }) => `questions/${id}`), ...(a && b ? [`${a}/${b}`] : [])];
    const reviewed = incident.questions.flatMap(({ reviewed }) => reviewed ?? []).toSorted();
    for (const page of pages) {
      const read = asZoteroReads(readFileSync(path.join(out, "incidents", incident.id, page, "index.html"), "utf8"));
      expect(read, `${incident.id}/${page}`).toMatchObject({ itemType: "webpage", publicationTitle: "Parallax" });
      expect(read.url, page).toContain(`/incidents/${incident.id}/${page}`);
      const versions = incident.history?.versions.map(({ day }) => day) ?? [];
      expect(read.date, page).toBe([...reviewed, ...versions].toSorted().at(-1));
      if (!page.startsWith("questions/") || reviewed.length > 0)
        expect(read.extra, page).toBe(`Version: ${versionOf(incident)}`);
    }
  }
});

test("files lie below articles, incidents and, in one order, pairs, and below nothing else", () => {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\/cite\.(bib|ris|json)$/.test(file));
  const { articles, incidents } = readShelf("content");
  const pairs = incidents.flatMap(({ accounts }) => everyTwo(accounts));
  expect(files).toHaveLength(3 * (articles.length + incidents.length + pairs.length));
});
