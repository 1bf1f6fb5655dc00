import { codePointOffset, utf16Offset } from "./code-points.ts";
import type { Passage } from "../../engine/links/passage.ts";
import { describePassage } from "../../engine/links/describe-passage.ts";
import { resolvePassage, type TextOf } from "../../engine/links/resolve-passage.ts";
import { selectedSpan } from "./selected-span.ts";
import type { Note } from "./notes-store.ts";
import { readSharedPassage, rowOf } from "./link-codec.ts";
import { siteName } from "../_site-name.ts";

/**
 * Notes as W3C Web Annotations (JSON-LD), there and back. Each target is the article's page with a TextQuoteSelector and a
 * TextPositionSelector in code points, as it stood at a time (TimeState). What the model has no place for stands under
 * `parallax:`, so that a round trip leaves a note equal.
 */
export function toAnnotations(notes: readonly Note[], articles: readonly TextOf[], origin: string): object {
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { parallax: `${origin}/notes/#` }],
    id: `${origin}/notes/`,
    type: "AnnotationCollection",
    label: `Notes from ${siteName}`,
    total: notes.length,
    first: { type: "AnnotationPage", startIndex: 0, items: notes.map((note) => annotationOf(note, articles, origin)) },
  };
}

function annotationOf(note: Note, articles: readonly TextOf[], origin: string): object {
  return {
    id: `urn:uuid:${note.id}`,
    type: "Annotation",
    motivation: note.text === "" ? "highlighting" : "commenting",
    created: note.created,
    modified: note.updated,
    ...(note.text === "" ? {} : { body: { type: "TextualBody", value: note.text, format: "text/plain" } }),
    target: note.passages.map((passage) => targetOf(passage, note, articles, origin)),
    "parallax:page": note.page,
    "parallax:incident": note.incident,
  };
}

function targetOf(passage: Passage, note: Note, articles: readonly TextOf[], origin: string): object {
  const article = articles.find(({ id }) => id === passage.article);
  const text = article?.text ?? "";
  const exact =
    "whole" in passage.quote ? passage.quote.whole : text.slice(passage.start, passage.end) || passage.quote.first;
  return {
    source: `${origin}/articles/${passage.article}/`,
    state: { type: "TimeState", sourceDate: note.created },
    selector: [
      { type: "TextQuoteSelector", exact, prefix: passage.prefix, suffix: passage.suffix },
      {
        type: "TextPositionSelector",
        start: codePointOffset(text, passage.start),
        end: codePointOffset(text, passage.end),
      },
    ],
    "parallax:passage": rowOf(passage),
  };
}

/** What became of one annotation of a file. */
export interface Imported {
  readonly notes: readonly Note[];
  /** How many annotations were of nothing that is on this site, or were no annotations. */
  readonly left: number;
}

/**
 * Reads a file of our own making, of another's in the W3C model, or of Hypothesis (its API's rows, or its export): what
 * quotes an article of this site becomes a note. Throws an error with a sentence where the file is none of these.
 */
export function fromAnnotations(
  file: unknown,
  articles: readonly (TextOf & { readonly url?: string })[],
  now: string,
  newId: () => string,
): Imported {
  const rows = rowsOf(file);
  if (!rows)
    throw new Error(
      "This is no file of annotations: JSON in the W3C model, or an export of Hypothesis, was expected. Nothing was changed.",
    );
  const notes = rows.flatMap((row) => noteOf(row, articles, now, newId) ?? []);
  return { notes, left: rows.length - notes.length };
}

function rowsOf(file: unknown): readonly unknown[] | undefined {
  if (Array.isArray(file)) return file;
  if (!isObject(file)) return undefined;
  for (const list of [
    file["rows"],
    file["annotations"],
    file["items"],
    isObject(file["first"]) ? file["first"]["items"] : undefined,
  ]) {
    if (Array.isArray(list)) return list;
  }
  return file["type"] === "Annotation" ? [file] : undefined;
}

function noteOf(
  row: unknown,
  articles: readonly (TextOf & { readonly url?: string })[],
  now: string,
  newId: () => string,
): Note | undefined {
  if (!isObject(row)) return undefined;
  const targets = Array.isArray(row["target"]) ? row["target"] : [row["target"]];
  const passages = targets.flatMap((target) => passageOf(target, stringIn(row, "uri"), articles) ?? []);
  if (passages.length === 0) return undefined;
  const body = Array.isArray(row["body"]) ? (row["body"] as unknown[])[0] : row["body"];
  const text =
    (isObject(body) ? stringIn(body, "value") : typeof body === "string" ? body : undefined) ??
    stringIn(row, "text") ??
    "";
  const id = /^urn:uuid:(.+)$/.exec(stringIn(row, "id") ?? "")?.[1] ?? newId();
  const created = stringIn(row, "created") ?? now;
  return {
    id,
    passages,
    text,
    page: stringIn(row, "parallax:page") ?? "",
    incident: stringIn(row, "parallax:incident") ?? "",
    created,
    updated: stringIn(row, "modified") ?? stringIn(row, "updated") ?? created,
  };
}

function passageOf(
  target: unknown,
  uri: string | undefined,
  articles: readonly (TextOf & { readonly url?: string })[],
): Passage | undefined {
  if (!isObject(target)) return undefined;
  const kept = readSharedPassage(target["parallax:passage"]);
  if (kept) return articles.some(({ id }) => id === kept.article) ? kept : undefined;

  const source = stringIn(target, "source") ?? uri ?? "";
  const selectors = Array.isArray(target["selector"]) ? (target["selector"] as unknown[]) : [target["selector"]];
  const quote = selectors.filter(isObject).find((selector) => selector["type"] === "TextQuoteSelector");
  const exact = quote && stringIn(quote, "exact");
  if (!quote || !exact) return undefined;
  const position = selectors.filter(isObject).find((selector) => selector["type"] === "TextPositionSelector");
  const named = articles.filter(({ id, url }) => source.includes(`/${id}/`) || (url !== undefined && url === source));
  for (const article of named) {
    const prefix = stringIn(quote, "prefix") ?? "";
    const suffix = stringIn(quote, "suffix") ?? "";
    const start = utf16Offset(article.text, Number(position?.["start"] ?? 0));
    // Of another page that has the article, the original, positions say nothing here.
    const isOwnPage = position !== undefined && source.includes(`/${article.id}/`);
    const selected = selectedSpan(article.text, { exact, prefix, suffix }, isOwnPage ? start : undefined);
    if (selected) return describePassage(article, selected);
    const asShared: Passage = {
      article: article.id,
      quote: { whole: exact },
      start,
      end: start + exact.length,
      prefix: prefix.slice(-32),
      suffix: suffix.slice(0, 32),
      // Of which text it was is not known.
      textHash: "",
    };
    const found = resolvePassage(asShared, article);
    if (found.state === "exact" || found.state === "moved") return describePassage(article, found);
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stringIn(value: Record<string, unknown>, key: string): string | undefined {
  const found = value[key];
  return typeof found === "string" ? found : undefined;
}
