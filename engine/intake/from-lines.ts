import { clean, isStory, type CleanLine } from "../texts/reading/clean.ts";
import type { Block } from "./block.ts";
import { dayIn } from "./day-in.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { languageOf } from "./language-of.ts";
import { markdownOf } from "./markdown-of.ts";
import type { TakenIn } from "./taken-in.ts";

/** The article in a plain text: its lines labelled, the story kept, lists as lists, captions as captions, the rest left out. */
export function fromLines(text: string, url?: string): TakenIn {
  const lines = clean(text).map((line) => ({ ...line, kind: isSaidAgain(line) ? ("body" as const) : line.kind }));
  const of = (kind: CleanLine["kind"]) => lines.find((line) => line.kind === kind)?.text;
  const listed = listedIn(lines);
  const blocks = lines.flatMap((line, i) => blockOf(line, listed[i] === true) ?? []);
  const dateline = of("dateline");
  const lang = languageOf(blocks.map((block) => block.text).join("\n"));
  const published = dateline === undefined ? undefined : dayIn(dateline);
  return {
    title: of("title"),
    author: of("byline")?.replace(/^by\s+/i, ""),
    agency: agencyIn(of("source note")),
    published,
    url,
    lang,
    from: {
      title: "its first line",
      ...(published !== undefined && { published: `“${dateline ?? ""}”` }),
      ...(lang !== undefined && { lang: "its words" }),
    },
    markdown: markdownOf(blocks),
    left: lines.flatMap(({ kind, text, because }, i) =>
      listed[i] === true || ["body", "caption", "title"].includes(kind)
        ? []
        : [{ text, because: `${kind}: ${because}`, isStory: isStory(text) }],
    ),
    doubts: [],
  };
}

/** Short sentences may be said twice, as the answers of somebody who does not answer; long ones were copied twice. */
function isSaidAgain({ kind, text }: CleanLine): boolean {
  return kind === "duplicate" && isStory(text) && text.length < leastCopied;
}

/** In UTF-16 units. */
const leastCopied = 80;

const bullet = /^(?:[•·▪◦‣–*-]|(\d{1,3})[.)])\s+(?=\S)/;

/** Which lines are items of a list: two or more lines that follow one another and begin as items do, the numbered ones with one more each. */
function listedIn(lines: readonly CleanLine[]): boolean[] {
  const signs = lines.map(({ text }) => bullet.exec(text));
  const follows = (i: number, j: number) => {
    const [one, next] = [signs[i], signs[j]];
    if (!one || !next) return false;
    return one[1] === undefined ? one[0] === next[0] : Number(next[1]) === Number(one[1]) + 1;
  };
  return signs.map((_, i) => follows(i, i + 1) || follows(i - 1, i));
}

function blockOf({ kind, text }: CleanLine, isListed: boolean): Block | undefined {
  if (isListed) {
    const [sign = "", number] = bullet.exec(text) ?? [];
    const words = text.slice(sign.length);
    return {
      kind: "item",
      text: words,
      markdown: escapeMarkdown(words),
      linked: 0,
      ...(number !== undefined && { number: Number(number) }),
    };
  }
  if (kind !== "body" && kind !== "caption") return undefined;
  return { kind: kind === "caption" ? "caption" : "paragraph", text, markdown: escapeMarkdown(text), linked: 0 };
}

/** “(with information from EFE)” names EFE. */
function agencyIn(note: string | undefined): string | undefined {
  return /\b(?:from|by|source:|via)\s+([^().]+)/i.exec(note ?? "")?.[1]?.trim();
}
