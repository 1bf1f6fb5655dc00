import { z } from "zod";
import { dayGiven, doubtOfDay, type ArchiveArticle } from "./archive-article.ts";
import { textOfHtml } from "./text-of-html.ts";

/** The names that exports give to what is read of an article, the surest first. */
export const fieldNames = {
  text: [
    "text",
    "body",
    "content",
    "maintext",
    "article",
    "fulltext",
    "full_text",
    "content_text",
    "content_html",
    "description",
  ],
  title: ["title", "headline", "heading", "name"],
  published: [
    "published",
    "date",
    "publication_date",
    "published_at",
    "publishedAt",
    "date_published",
    "datePublished",
    "date_publish",
    "pub_date",
    "pubDate",
    "publish_date",
    "created_at",
    "timestamp",
  ],
  url: ["url", "link", "web_url", "webUrl", "canonical_url"],
  publisher: ["publisher", "source", "outlet", "publication", "site", "site_name", "source_domain", "domain"],
  lang: ["lang", "language"],
  id: ["id", "_id", "uuid", "guid"],
} as const;

type Field = keyof typeof fieldNames;

const record = z.record(z.string(), z.unknown());
const named = z.object({ name: z.string() });

/** An article in a record of an export, and the names of the fields that it was read from; or what the record has instead. */
export function articleInRecord(
  value: unknown,
  where: string,
): { readonly article: ArchiveArticle; readonly read: readonly string[] } | { readonly left: string } {
  const parsed = record.safeParse(value);
  if (!parsed.success) return { left: "a value that is no record; expected: an object with the fields of an article" };
  const fields = parsed.data;
  const read: string[] = [];
  const of = <T>(field: Field, as: (value: unknown) => T | undefined): T | undefined => {
    for (const name of fieldNames[field]) {
      const found = as(fields[name]);
      if (found === undefined) continue;
      read.push(`${field} from “${name}”`);
      return found;
    }
    return undefined;
  };
  const text = of("text", textIn);
  if (text === undefined)
    return { left: `a record without a text; expected: one of the fields ${fieldNames.text.join(", ")}` };
  const title = of("title", lineIn);
  const published = of("published", dayGiven);
  const doubt =
    published === undefined ? fieldNames.published.map((name) => doubtOfDay(fields[name])).find(Boolean) : undefined;
  const url = of("url", lineIn);
  const publisher = of("publisher", (one) => lineIn(one) ?? named.safeParse(one).data?.name);
  const lang = of("lang", (one) =>
    typeof one === "string" && /^[a-z]{2,3}([-_][a-z\d]+)*$/i.test(one) ? one.replaceAll("_", "-") : englishIn(one),
  );
  const id = of("id", (one) => (typeof one === "number" ? String(one) : lineIn(one))) ?? url ?? where;
  return { article: { id, title, text: textOfHtml(text), published, url, publisher, lang, doubt }, read };
}

/** Exports that name languages in words are mostly in one. */
function englishIn(value: unknown): string | undefined {
  return typeof value === "string" && value.trim().toLowerCase() === "english" ? "en" : undefined;
}

function textIn(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value.filter((one) => typeof one === "string").join("\n\n") : value;
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

function lineIn(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const line = value.replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}
