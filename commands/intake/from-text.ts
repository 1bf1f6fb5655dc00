import { clean } from "../../engine/texts/reading/clean.ts";
import { asMarkdown } from "./as-markdown.ts";
import type { Source } from "./read-source.ts";
import type { TakenIn } from "./taken-in.ts";

/** The article in a plain text: its lines labelled, the story kept, captions marked as captions, the rest left out. */
export function fromText({ text, url }: Source): TakenIn {
  const lines = clean(text);
  const of = (kind: string) => lines.find((line) => line.kind === kind)?.text;
  const body = lines.filter(({ kind }) => kind === "body" || kind === "caption");
  return {
    title: of("title"),
    author: of("byline")?.replace(/^by\s+/i, ""),
    agency: agencyIn(of("source note")),
    published: dayIn(of("dateline")),
    url,
    markdown: body
      .map(({ kind, text }) => (kind === "caption" ? `Caption: ${asMarkdown(text)}` : asMarkdown(text)))
      .join("\n\n"),
    left: lines
      .filter(({ kind }) => !["body", "caption", "title"].includes(kind))
      .map(({ text, kind, because }) => ({ text, because: `${kind}: ${because}` })),
  };
}

/** “(with information from EFE)” names EFE. */
function agencyIn(note: string | undefined): string | undefined {
  return /\b(?:from|by|source:|via)\s+([^().]+)/i.exec(note ?? "")?.[1]?.trim();
}

/** A day in words or figures as 2024-01-16; nothing where it cannot be told. */
function dayIn(line: string | undefined): string | undefined {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(line ?? "")?.[0];
  if (iso !== undefined || line === undefined) return iso;
  const words = line
    .replace(/^\W*(published|updated|posted|last updated)?[\s:]*(on\s)?/i, "")
    .split(/\s[|·–-]\s|\sat\s/)[0]
    ?.trimEnd();
  const parsed = new Date(`${words ?? ""} UTC`);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toISOString().slice(0, 10);
}
