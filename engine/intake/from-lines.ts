import { clean, isStory, labelOf, type CleanLine } from "../reading/en/clean.ts";
import { itemAfter, plainBlock, type Block } from "./block.ts";
import { dayIn } from "./day-in.ts";
import { languageOf } from "../language-of.ts";
import { markdownOf } from "./markdown-of.ts";
import { particularsWithPlaces, proposed } from "./proposed.ts";
import { speaksToReaders } from "./speaks-to-readers.ts";
import type { TakenIn } from "./taken-in.ts";

/** The article in a plain text: its lines labelled, the story kept, lists as lists, captions as captions, the rest left out. */
export function fromLines(text: string, url?: string): TakenIn {
  const labelled = clean(text);
  const story = labelled.map(({ kind, text }) => kind === "body" && isStory(text));
  const lines = labelled.map((line, i) => {
    const isBetween = i > story.indexOf(true) && i < story.lastIndexOf(true);
    const isOwn = isSaidAgain(line) || (isBetween && line.kind === "boilerplate" && !speaksToReaders(line.text));
    return { ...line, kind: isOwn ? ("body" as const) : line.kind };
  });
  const of = (kind: CleanLine["kind"]) => lines.find((line) => line.kind === kind)?.text;
  const listed = listedIn(lines);
  const made = lines.map((line, i) => blockOf(line, listed[i] === true));
  const blocks = made.filter((block) => block !== undefined);
  let at = 0;
  const before = made.map((block) => (block ? at++ : at));
  const dateline = of("dateline") ?? "";
  return {
    ...particularsWithPlaces({
      title: proposed(of("title"), "its first line"),
      published: proposed(dayIn(dateline), `“${dateline}”`),
      lang: proposed(languageOf(blocks.map((block) => block.text).join("\n")), "its words"),
    }),
    author: of("byline")?.replace(/^by\s+/i, ""),
    agency: agencyIn(of("source note")),
    url,
    markdown: markdownOf(blocks),
    blocks,
    left: lines.flatMap(({ kind, text, because }, i) =>
      listed[i] === true || ["body", "caption", "title"].includes(kind)
        ? []
        : [{ text, because: `${kind}: ${because}`, isStory: isStory(text), at: before[i] }],
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

/**
 * Which lines are items of a list: two or more lines that follow one another and begin as items do, the numbered ones with one more
 * each. A list in which the page itself speaks is the page's: no line of it is one.
 */
function listedIn(lines: readonly CleanLine[]): boolean[] {
  const signs = lines.map(({ text }) => bullet.exec(text));
  const follows = (i: number) => {
    const [one, next] = [signs[i - 1], signs[i]];
    if (!one || !next) return false;
    return one[1] === undefined ? one[0] === next[0] : Number(next[1]) === Number(one[1]) + 1;
  };
  const listed = lines.map(() => false);
  for (let from = 0, to = 1; from < lines.length; from = to, to += 1) {
    while (to < lines.length && follows(to)) to += 1;
    const isPages = lines.slice(from, to).some(({ text }) => labelOf(text, undefined).kind === "boilerplate");
    if (to - from > 1 && !isPages) listed.fill(true, from, to);
  }
  return listed;
}

function blockOf({ kind, text }: CleanLine, isListed: boolean): Block | undefined {
  if (isListed) return itemAfter(bullet.exec(text) ?? [], text);
  if (kind !== "body" && kind !== "caption") return undefined;
  return plainBlock(kind === "caption" ? "caption" : "paragraph", text);
}

/** “(with information from EFE)” names EFE. */
function agencyIn(note: string | undefined): string | undefined {
  return /\b(?:from|by|source:|via)\s+([^().]+)/i.exec(note ?? "")?.[1]?.trim();
}
