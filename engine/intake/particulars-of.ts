import { dayIn } from "./day-in.ts";
import { proposed, type Proposed } from "./proposed.ts";

/** What a page says of itself as an article. */
export interface PageParticulars {
  readonly title: Proposed | undefined;
  readonly publisher: Proposed | undefined;
  readonly author: Proposed | undefined;
  /** As 2024-01-16. */
  readonly published: Proposed | undefined;
  readonly url: Proposed | undefined;
  /** As BCP 47 writes it: `en-GB`. */
  readonly lang: Proposed | undefined;
  /** The text as the page's data has it, which pages that may be read by subscribers alone have too: none of these. */
  readonly body: string | undefined;
  /** Nothing on the page says that only those may read it who pay. */
  readonly isFree: boolean;
}

const titles = ["citation_title", "og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"];
const publishers = ["og:site_name", "citation_publisher", "dc.publisher", "application-name"];
const authors = [
  "author",
  "article:author",
  "citation_author",
  "dc.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
];
/** In the order in which they are believed. */
const dates = [
  ...[
    "article:published_time",
    "og:published_time",
    "article:published",
    "og:article:published_time",
    "rnews:datepublished",
  ],
  ...[
    "citation_publication_date",
    "citation_date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
  ],
  ...[
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "dcsext.articlefirstpublished",
  ],
  ...[
    "datepublished",
    "date_published",
    "publish-date",
    "publish_date",
    "publishdate",
    "pubdate",
    "pub_date",
    "publication_date",
  ],
  ...[
    "originalpublicationdate",
    "article_date_original",
    "published_time",
    "published-date",
    "release_date",
    "ptime",
    "pdate",
    "date",
  ],
];

/** What a page says of itself: in JSON-LD, in meta tags of any case, in microdata, in its own words, in its address. */
export function particularsOf(document: Document, address?: string): PageParticulars {
  const meta = metaOf(document);
  const things = linkedThings(document);
  const articles = [
    ...things.filter(isArticle),
    ...things.filter((thing) => !isArticle(thing) && "datePublished" in thing),
  ];
  const linked = (name: string, read: (value: unknown) => string | undefined) => {
    for (const thing of articles) {
      const value = read(thing[name]);
      if (value !== undefined) return { value, from: `JSON-LD, ${name}` };
    }
    return undefined;
  };
  const inMeta = (names: readonly string[], read = (value: string): string | undefined => value) => {
    for (const name of names) {
      for (const found of meta.get(name) ?? []) {
        const value = read(found);
        if (value !== undefined) return { value, from: `meta ${name}` };
      }
    }
    return undefined;
  };
  const isOwn = (url: string) => (/^https?:\/\//.test(url) ? url : undefined);
  // A page of Parallax shows an article of somebody else, whose name it may not know.
  const isReadingRoom = document.querySelector('[data-part="account-text"]') !== null;
  const isFree = !articles.some((thing) => /^false$/i.test(String(thing["isAccessibleForFree"])));
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href")?.trim() ?? "";
  const url =
    inMeta(["citation_public_url", "og:url"], isOwn) ??
    proposed(isOwn(canonical), "link canonical") ??
    proposed(address, "its address");
  return {
    title:
      linked("headline", textOf) ??
      inMeta(titles) ??
      inElement(document, "h1", "the heading") ??
      titleElement(document),
    publisher: linked("publisher", nameOf) ?? inMeta(isReadingRoom ? ["citation_publisher"] : publishers),
    author: linked("author", nameOf) ?? inMeta(authors, (name) => (/^https?:/.test(name) ? undefined : name)),
    published:
      linked("datePublished", dayOf) ??
      inMeta(dates, dayIn) ??
      inMicrodata(document) ??
      inParsely(meta) ??
      inTime(document) ??
      inWords(document) ??
      linked("dateCreated", dayOf) ??
      proposed(dayInAddress(url?.value ?? ""), "the day in its address"),
    url,
    body: isFree ? linked("articleBody", bodyOf)?.value : undefined,
    isFree,
    lang:
      proposed(languageTag(document), "the page’s lang") ??
      linked("inLanguage", (value) => tag(textOf(value))) ??
      inMeta(["og:locale", "content-language", "dc.language"], tag),
  };
}

/** Meta tags by their name in small letters. */
function metaOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const name = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop") ??
      tag.getAttribute("http-equiv")
    )?.toLowerCase();
    const content = tag.getAttribute("content")?.trim() ?? "";
    if (name !== undefined && content !== "") found.set(name, [...(found.get(name) ?? []), content]);
  }
  return found;
}

type Fields = Readonly<Record<string, unknown>>;

/** How deep a page's linked data is looked through. */
const deepest = 6;

/** Everything that the page's JSON-LD speaks of, whatever it is nested in. */
function linkedThings(document: Document): Fields[] {
  return [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => {
    try {
      // Some sites put it into comments or leave line ends inside of strings.
      const data = (script.textContent ?? "").replace(
        /^\s*(?:<!--|\/\/?\s*<!\[CDATA\[)|(?:-->|\/\/?\s*\]\]>)\s*$/g,
        "",
      );
      return everyThing(parsed(data), 0);
    } catch {
      // A page's broken data is as good as none.
      return [];
    }
  });
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return JSON.parse(data.replace(/[\r\n\t]+/g, " "));
  }
}

function everyThing(value: unknown, depth: number): Fields[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => everyThing(one, depth + 1));
  if (!isFields(value)) return [];
  return [value, ...Object.values(value).flatMap((one) => (typeof one === "object" ? everyThing(one, depth + 1) : []))];
}

function isArticle(thing: Fields): boolean {
  return [thing["@type"]].flat().some((type) => typeof type === "string" && /Article|Posting|Report|News/.test(type));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** A name, or the names of a list of people or bodies. */
function nameOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((one: unknown) => textOf(isFields(one) ? one["name"] : one) ?? []);
  const said = names.filter((name) => !/^https?:/.test(name));
  return said.length > 0 ? [...new Set(said)].join(", ") : undefined;
}

/** A text of data, without the markup that some sites leave in it. */
function bodyOf(value: unknown): string | undefined {
  return textOf(
    typeof value === "string" ? value.replace(/<\/p>|<br\s*\/?>/gi, "\n").replace(/<\/?[a-z][^>]*>/gi, "") : value,
  );
}

function dayOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : dayIn(text);
}

function inElement(document: Document, selector: string, from: string): Proposed | undefined {
  const words = document.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();
  return proposed(words, from);
}

/** The page's title, without the site's name after it. */
function titleElement(document: Document): Proposed | undefined {
  const title = document.querySelector("title")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const [, story = title] = /^(.{15,}?)\s[|–—·»-]\s[^|–—·»]{2,40}$/.exec(title) ?? [];
  return proposed(story, "the page’s title");
}

function inMicrodata(document: Document): Proposed | undefined {
  for (const name of ["datePublished", "dateCreated"]) {
    for (const element of document.querySelectorAll(`[itemprop~="${name}"]`)) {
      const value = dayIn(
        element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent ?? "",
      );
      if (value !== undefined) return { value, from: `itemprop ${name}` };
    }
  }
  return undefined;
}

function inParsely(meta: ReadonlyMap<string, readonly string[]>): Proposed | undefined {
  try {
    const data: unknown = JSON.parse(meta.get("parsely-page")?.[0] ?? "{}");
    return isFields(data) ? proposed(dayOf(data["pub_date"]), "meta parsely-page") : undefined;
  } catch {
    return undefined;
  }
}

/** A time element that says when something was published, or stands in the article; none of those in lists of other articles. */
function inTime(document: Document): Proposed | undefined {
  const times = [...document.querySelectorAll("time")];
  const published = times.filter(
    (time) => time.hasAttribute("pubdate") || /publi|posted|entry-date/i.test(time.getAttribute("class") ?? ""),
  );
  const inHead = times.filter(
    (time) => time.closest("article, main, header, [role=main]") && !time.closest("aside, nav, footer, li"),
  );
  for (const time of [...published, ...inHead]) {
    const value = dayIn(time.getAttribute("datetime") ?? "") ?? dayIn(time.textContent ?? "");
    if (value !== undefined) return { value, from: "a time on the page" };
  }
  return undefined;
}

const dated =
  '[class*="date" i], [id*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i]';
/** A line that says when, and not much else; in UTF-16 units. */
const longestDate = 120;

/** A line on the page that is named for a date or a byline and says one; none of those in lists of other articles. */
function inWords(document: Document): Proposed | undefined {
  for (const element of document.querySelectorAll(dated)) {
    const words = element.textContent?.replace(/\s+/g, " ").trim() ?? "";
    if (words.length > longestDate || element.closest("aside, nav, footer, li")) continue;
    const value = dayIn(words);
    if (value !== undefined) return { value, from: `“${words}”` };
  }
  return undefined;
}

/** `/2024/01/16/` or `2024-01-16` or `20240116` in a path. */
function dayInAddress(address: string): string | undefined {
  const found =
    /[/_-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(address) ??
    /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(address);
  return found ? dayIn(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
}

function languageTag(document: Document): string | undefined {
  return tag(
    document.documentElement?.getAttribute("lang") ?? document.documentElement?.getAttribute("xml:lang") ?? undefined,
  );
}

/** A language as BCP 47 writes it, without script; nothing where it is none. */
function tag(value: string | undefined): string | undefined {
  const [, language = "", region] =
    /^([a-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_]([A-Za-z]{2}))?(?:[-_.].*)?$/i.exec(value?.trim() ?? "") ?? [];
  if (language === "") return undefined;
  return language.toLowerCase() + (region === undefined ? "" : `-${region.toUpperCase()}`);
}
