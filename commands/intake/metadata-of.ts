import type { TakenIn } from "./taken-in.ts";

type Said = Pick<TakenIn, "title" | "publisher" | "author" | "published" | "url">;

/** What a page says of itself as an article: in JSON-LD, in Open Graph, in meta tags; the first that says it counts. */
export function metadataOf(document: Document): Said {
  const linked = linkedArticle(document);
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content")?.trim(),
      )
      .find((found) => found !== undefined && found !== "");
  const address =
    meta("og:url") ?? document.querySelector('link[rel="canonical"]')?.getAttribute("href")?.trim() ?? undefined;
  return {
    title: textOf(linked?.["headline"]) ?? meta("og:title", "citation_title", "twitter:title", "DC.title"),
    publisher: nameOf(linked?.["publisher"]) ?? meta("og:site_name", "citation_publisher", "application-name"),
    author: nameOf(linked?.["author"]) ?? meta("author", "article:author", "citation_author"),
    published: dayOf(
      textOf(linked?.["datePublished"]) ??
        meta("article:published_time", "citation_publication_date", "date", "DC.date", "pubdate") ??
        document.querySelector("time[datetime]")?.getAttribute("datetime") ??
        undefined,
    ),
    url: address !== undefined && /^https?:\/\//.test(address) ? address : undefined,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The first thing in the page's JSON-LD that is some kind of article. */
function linkedArticle(document: Document): Fields | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = everyThing(JSON.parse(script.textContent ?? "")).find(isArticle);
      if (found) return found;
    } catch {
      // A page's broken data is as good as none.
    }
  }
  return undefined;
}

function everyThing(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(everyThing);
  if (!isFields(value)) return [];
  return [value, ...everyThing(value["@graph"])];
}

function isArticle(thing: Fields): boolean {
  return [thing["@type"]].flat().some((type) => typeof type === "string" && /Article|BlogPosting|Report/.test(type));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** A name, or the names of a list of people or bodies. */
function nameOf(value: unknown): string | undefined {
  const names = [value].flat().flatMap((one: unknown) => textOf(isFields(one) ? one["name"] : one) ?? []);
  return names.length > 0 ? names.join(", ") : undefined;
}

function dayOf(value: string | undefined): string | undefined {
  const day = /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(value ?? "");
  return day ? `${day[1]}-${day[2]}-${day[3]}` : undefined;
}
