import { createHash } from "node:crypto";
import { dayIn } from "../../engine/intake/day-in.ts";
import { quoted } from "../../library/problem.ts";

/** An article as an archive has it; the text without its headline. */
export interface ArchiveArticle {
  /** Its name in the archive, or its address, or where it stands. */
  readonly id: string;
  readonly title: string | undefined;
  readonly text: string;
  /** As 2024-01-16. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly lang?: string | undefined;
  /** What is wrong with what is said of it, though it is read: what was found and what was expected. */
  readonly doubt?: string | undefined;
}

/** What has to be taken in before it is an article, which takes longer than all else: a page, or a file. */
export type ArchiveSource =
  | { readonly html: Uint8Array; readonly type: string | undefined; readonly url: string | undefined }
  | { readonly file: string };

/** What a reader of archives found: an article, a source of one with a hash of it, or what was left out (once, or more often). */
export type Found =
  | { readonly where: string; readonly article: ArchiveArticle }
  | { readonly where: string; readonly source: ArchiveSource; readonly hash: string }
  | { readonly where: string; readonly left: string; readonly count?: number };

/** What the same article has again, wherever it stands: a hash of its content. */
export function hashOfArticle({ title, published, lang, text }: ArchiveArticle): string {
  return hashOfBytes(JSON.stringify(["article", title ?? "", published ?? "", lang ?? "", text]));
}

/** A hash of what is not read yet. */
export function hashOfBytes(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 20);
}

const rfcDay = /^(?:[a-z]{3,9},\s*)?(\d{1,2}\s+[a-z]{3,9}\s+\d{4})\b/i;

/** The day that an archive gives: as ISO 8601, as RFC 822 (feeds), in words, or in seconds or milliseconds since 1970. Nothing where it is none. */
export function dayGiven(value: unknown): string | undefined {
  // As MongoDB exports it.
  if (typeof value === "object" && value !== null && "$date" in value) return dayGiven(value.$date);
  const figures = typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
  const written = /^(?:\d{8}|\d{12}|\d{14})$/.test(figures) ? dayIn(figures) : undefined;
  if (written !== undefined) return written;
  if (typeof value === "number" || (typeof value === "string" && /^\d{9,13}$/.test(value))) {
    const number = Number(value);
    const date = new Date(number < 100_000_000_000 ? number * 1000 : number);
    return number < 100_000_000 || Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
  }
  if (typeof value !== "string") return undefined;
  const words = value.trim().slice(0, 100);
  return dayIn(rfcDay.exec(words)?.[1] ?? words);
}

/** What is told of a day that is given and is none; nothing where it is one, or where none is given. */
export function doubtOfDay(value: unknown): string | undefined {
  const words = typeof value === "string" ? value.trim() : (JSON.stringify(value) ?? "");
  if (/^(?:undated|none|null|unknown|n\/a)?$/i.test(words) || dayGiven(value) !== undefined) return undefined;
  return `a date that is no day, or may be two: ${quoted(words.slice(0, 60))}; expected: as 2024-01-16. It counts as undated`;
}
