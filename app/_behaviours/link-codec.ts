import type { Passage, Quote } from "../../engine/links/passage.ts";
import { joined, wordsOf } from "../../engine/links/words-of.ts";
import { isId } from "../../engine/relations/is-id.ts";
import { packText, unpackText } from "./packed-text.ts";

/** What a link carries: passages with a note each, and a title where it is a set. */
export interface Shared {
  readonly title: string;
  readonly items: readonly SharedItem[];
}

export interface SharedItem {
  /** One, or one for each article that a selection ran across. */
  readonly passages: readonly Passage[];
  readonly note: string;
}

/** What a fragment comes to: nothing of ours, something shared, or a sentence on why it cannot be read. */
export type Decoded =
  | { readonly kind: "none" }
  | { readonly kind: "shared"; readonly shared: Shared }
  | { readonly kind: "problem"; readonly sentence: string };

/** Shared fragments begin with this and a version; no anchor of the site does. */
const mark = "~";
const version = "1.";

/** The longest fragment that is looked at, in characters: twice what the site itself makes. */
const longestFragment = 16_000;

const damaged =
  "This link is damaged, perhaps cut short on its way: what it shares cannot be read. The page itself is whole.";

/** A fragment, without its #: compressed, in characters that every messenger leaves alone. */
export async function encodeShared({ title, items }: Shared): Promise<string> {
  const rows = items.map(({ passages, note }) => [passages.map(rowOf), note]);
  return `${mark}${version}${await packText(JSON.stringify([rows, title]))}`;
}

/** Reads a fragment, with or without its #. It may come from anyone: whatever is in it, the answer is one of the three. */
export async function decodeFragment(fragment: string): Promise<Decoded> {
  const text = (fragment.startsWith("#") ? fragment.slice(1) : fragment).split(":~:")[0] ?? "";
  if (!text.startsWith(mark)) return { kind: "none" };
  if (text.length > longestFragment)
    return problem("This link is longer than any that this site makes, and was not read. The page itself is whole.");
  if (!text.startsWith(mark + version)) {
    return /^~\d+\./.test(text)
      ? problem(
          "This link was made by another version of this site, and cannot be read here. The page itself is whole.",
        )
      : problem(damaged);
  }
  try {
    const shared = readShared(JSON.parse(await unpackText(text.slice(mark.length + version.length))));
    return shared ? { kind: "shared", shared } : problem(damaged);
  } catch {
    return problem(damaged);
  }
}

/** In a directive, so many words of each end of a long passage, and of what stands beside it. */
const wordsOfEnd = 4;
const wordsBeside = 3;
/** Passages of up to so many words, and units, are named whole. */
const wordsWhole = 12;
const unitsWhole = 120;
/** Surroundings of this length were cut, and with them perhaps a word. */
const cutLength = 31;

/**
 * The browser's own way to name words (`:~:text=`), so that a link lands on them without any script. A browser looks for whole
 * words: one that the selection or the link cuts is completed, or left out.
 */
export function textDirective({ quote, prefix, suffix }: Passage): string {
  const [first, last] = "whole" in quote ? [quote.whole, quote.whole] : [quote.first, quote.last];
  const [lineBefore, lineAfter] = [prefix.split("\n").at(-1) ?? "", suffix.split("\n")[0] ?? ""];
  const [firstLine, lastLine] = [first.trimStart().split("\n")[0] ?? "", last.trimEnd().split("\n").at(-1) ?? ""];
  const isOneLine = "whole" in quote && !quote.whole.trim().includes("\n");
  const begin = /^\s/.test(first) ? 0 : wordEdge(lineBefore, firstLine + (isOneLine ? lineAfter : ""), -1);
  const finish = /\s$/.test(last) ? 0 : wordEdge((isOneLine ? lineBefore : "") + lastLine, lineAfter, 1);
  const before = wordsOf(lineBefore.slice(0, lineBefore.length - begin));
  const after = wordsOf(lineAfter.slice(finish));
  if (lineBefore === prefix && prefix.length >= cutLength && !/^\s/.test(prefix)) before.shift();
  if (lineAfter === suffix && suffix.length >= cutLength && !/\s$/.test(suffix)) after.pop();

  const head = lineBefore.slice(lineBefore.length - begin);
  const tail = lineAfter.slice(0, finish);
  const whole = `${head}${first.trim()}${tail}`.replace(/\s+/g, " ");
  const starts = wordsOf(head + firstLine.trim() + (isOneLine ? tail : ""));
  const ends = wordsOf((isOneLine ? head : "") + lastLine.trim() + tail);
  // The ends of a long passage were cut as well.
  if (!("whole" in quote) && firstLine === first.trimStart()) starts.pop();
  if (!("whole" in quote) && lastLine === last.trimEnd()) ends.shift();
  const isShort = isOneLine && whole.length <= unitsWhole && starts.length <= wordsWhole;
  const [beside, next] = [before.slice(-wordsBeside), after.slice(0, wordsBeside)];
  return [
    ...(beside.length > 0 ? [`${plain(joined(beside))}-`] : []),
    ...(isShort
      ? [plain(whole)]
      : [plain(joined(starts.slice(0, wordsOfEnd))), plain(joined(ends.slice(-wordsOfEnd)))]),
    ...(next.length > 0 ? [`-${plain(joined(next))}`] : []),
  ].join(",");
}

/**
 * How many units before (-1) or after (1) the edge between two stretches of a line the word begins or ends that it cuts, as
 * browsers part words: “guard|’s” is one to them. 0 where it cuts none.
 */
function wordEdge(left: string, right: string, side: -1 | 1): number {
  if (left === "" || right === "") return 0;
  const word = new Intl.Segmenter("zh", { granularity: "word" }).segment(left + right).containing(left.length);
  if (!word || word.index === left.length) return 0;
  return side === -1 ? left.length - word.index : word.index + word.segment.length - left.length;
}

/** In characters that stand in a directive, and in a link of Markdown, for nothing but themselves. */
function plain(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[-!'()*_~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Half a character, as a selection may leave it, cannot stand in an address. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** A passage as the row that links and files carry; what it does not have stands as null. */
export function rowOf(passage: Passage): unknown[] {
  const {
    article,
    start,
    end,
    quote,
    prefix,
    suffix,
    textHash,
    neighbours = null,
    elsewhere = null,
    outline = null,
  } = passage;
  const words = "whole" in quote ? quote.whole : [quote.first, quote.last, quote.length, quote.hash];
  return [
    article,
    start,
    end,
    words,
    prefix,
    suffix,
    textHash,
    neighbours,
    elsewhere,
    ...(outline === null ? [] : [outline]),
  ];
}

/** More passages, or items, than any reader marks. */
const most = 500;

/** Narrows what was unpacked; nothing where any of it is not as it should be. */
function readShared(value: unknown): Shared | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [rows, title] = value as unknown[];
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > most || typeof title !== "string") return undefined;
  const items = rows.map(readItem);
  return items.every((item) => item !== undefined) ? { title, items } : undefined;
}

function readItem(row: unknown): SharedItem | undefined {
  if (!Array.isArray(row) || row.length !== 2) return undefined;
  const [rows, note] = row as unknown[];
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > most || typeof note !== "string") return undefined;
  const passages = rows.map(readSharedPassage);
  return passages.every((passage) => passage !== undefined) ? { passages, note } : undefined;
}

/** Narrows such a row; nothing where any of it is not as it should be. */
export function readSharedPassage(row: unknown): Passage | undefined {
  // Links of before 2026-12 end with the ninth.
  if (!Array.isArray(row) || (row.length !== 9 && row.length !== 10)) return undefined;
  const [article, start, end, words, prefix, suffix, textHash, neighbours, elsewhere, outline = null] =
    row as unknown[];
  const quote = readQuote(words);
  if (!quote || !isOffset(start) || !isOffset(end) || start > end) return undefined;
  if (typeof article !== "string" || !isId(article)) return undefined;
  if (typeof prefix !== "string" || typeof suffix !== "string" || typeof textHash !== "string") return undefined;
  if (neighbours !== null && typeof neighbours !== "string") return undefined;
  if (elsewhere !== null && !isOffset(elsewhere)) return undefined;
  if (outline !== null && typeof outline !== "string") return undefined;
  return {
    article,
    start,
    end,
    quote,
    prefix,
    suffix,
    textHash,
    ...(neighbours === null ? {} : { neighbours }),
    ...(elsewhere === null ? {} : { elsewhere }),
    ...(outline === null ? {} : { outline }),
  };
}

/** Narrows a passage that was kept as it is; nothing where any of it is not as it should be. */
export function readPassage(value: unknown): Passage | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { article, start, end, quote, prefix, suffix, textHash, neighbours, elsewhere, outline } = value as Partial<
    Record<keyof Passage, unknown>
  >;
  if (typeof quote !== "object" || quote === null) return undefined;
  const { whole, first, last, length, hash } = quote as Record<string, unknown>;
  const words = whole ?? [first, last, length, hash];
  return readSharedPassage([
    article,
    start,
    end,
    words,
    prefix,
    suffix,
    textHash,
    neighbours ?? null,
    elsewhere ?? null,
    outline ?? null,
  ]);
}

function readQuote(words: unknown): Quote | undefined {
  if (typeof words === "string") return words === "" ? undefined : { whole: words };
  if (!Array.isArray(words) || words.length !== 4) return undefined;
  const [first, last, length, hash] = words as unknown[];
  if (typeof first !== "string" || typeof last !== "string" || typeof hash !== "string" || !isOffset(length))
    return undefined;
  return { first, last, length, hash };
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function problem(sentence: string): Decoded {
  return { kind: "problem", sentence };
}
