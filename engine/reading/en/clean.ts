import { mainScript, scripts, type Script } from "../../main-script.ts";
import { agencies } from "./words/agencies.ts";
import { furniture } from "./words/page-furniture.ts";

/** What a line of a text is, as it came off the web. */
export type LineKind =
  "title" | "body" | "caption" | "dateline" | "byline" | "source note" | "boilerplate" | "other script" | "duplicate";

/** A line that is not empty. Offsets are UTF-16 units of the text; nothing is deleted, and nothing changed. */
export interface CleanLine {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
  readonly kind: LineKind;
  /** Why it was labelled so, for a person who checks it. */
  readonly because: string;
}

/** A line with fewer words and no full stop is a label, a heading or a menu entry rather than a paragraph. */
const shortLine = 9;
/** A line with more words is no headline; it may be a paragraph without a full stop. */
const longestHeadline = 25;
/** A line before the story with so many words is a headline rather than a menu entry. */
const headline = 6;
/** The most words of a caption. */
const longestCaption = 50;
/** The most words of a line of page furniture; a longer line that mentions a newsletter is a paragraph. */
const longestFurniture = 25;
/** A note on the source is no longer. */
const longestNote = 12;
/** From this share of letters on, a line is in another script. */
const muchOther = 0.6;

/**
 * Labels the lines of a text: which are the story, and which came along with the page. It proposes; a title and a date are
 * for a person to confirm. Linear in the length of the text; never throws.
 */
export function clean(text: string): CleanLine[] {
  const lines = linesOf(text);
  const own = mainScript(text);
  const drafts = lines.map((line) => ({ ...line, ...labelOf(line.text, own) }));
  const story = drafts.map(({ kind, text }) => kind === "body" && isStory(text));
  const [first, last] = [story.indexOf(true), story.lastIndexOf(true)];
  const titleAt = titleOf(drafts, first, isHeaded(text, lines));
  const seen = new Seen();
  return drafts.map((line, at): CleanLine => {
    if (at === titleAt) {
      seen.add(line.text);
      return { ...line, kind: "title", because: "the headline before the story" };
    }
    if (line.kind !== "body") return line;
    const title = drafts[titleAt]?.text;
    if (seen.has(line.text) || (title !== undefined && isSameLine(line.text, title)))
      return { ...line, kind: "duplicate", because: "it stands here twice" };
    seen.add(line.text);
    if (isStory(line.text) || (at > first && at < last)) return line;
    const where = at < first ? "before" : "after";
    return { ...line, kind: "boilerplate", because: `a label ${where} the story` };
  });
}

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): Draft[] {
  const lines: Draft[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const words = line.trim();
    const start = at + (line.length - line.trimStart().length);
    if (words !== "") lines.push({ start, end: start + words.length, text: words });
    at += line.length + 1;
  }
  return lines;
}

type Told = Pick<CleanLine, "kind" | "because">;

/** What a line is by itself, wherever it stands, in a text of a script (`mainScript`). */
export function labelOf(line: string, own: Script | undefined): Told {
  const words = wordsIn(line, longestCaption + 1);
  const lower = line.toLowerCase();
  if (isOtherScript(line, own))
    return { kind: "other script", because: "most of its letters are of another script than the text’s" };
  if (/^(copyright|©|\(c\)\s)/i.test(line) || (words < longestFurniture && lower.includes("all rights reserved")))
    return { kind: "boilerplate", because: "a line on copyright" };
  if (/^<?\/?[\w-]+"?\s*\/?>$/.test(line)) return { kind: "boilerplate", because: "a piece of markup" };
  if (isBreadcrumb(line)) return { kind: "boilerplate", because: "the way through the site" };
  if (isSourceNote(line)) return { kind: "source note", because: "it names whose text this is" };
  const found = words <= longestFurniture ? furniture.find((phrase) => lower.includes(phrase)) : undefined;
  if (found !== undefined && (words <= shortLine || !/[.!?]["”’)]?$/.test(line) || isTelling(lower, found)))
    return { kind: "boilerplate", because: `it says “${found}”` };
  if (words <= longestCaption && isCaption(line))
    return { kind: "caption", because: "it ends with a picture's credit" };
  if (words <= 8 && /^by\s+\p{Lu}/iu.test(line) && !/[.!?]$/.test(line))
    return { kind: "byline", because: "it begins with “by” and a name" };
  if (words <= 10 && isDateline(line)) return { kind: "dateline", because: "a date, and nothing else" };
  return { kind: "body", because: "" };
}

/** A furniture phrase that opens a line, or one that stories do not use. */
function isTelling(line: string, phrase: string): boolean {
  return line.startsWith(phrase) || phrase === "reduce spam" || phrase === "comment data" || phrase === "cookie";
}

/** A paragraph: it ends as a sentence does, or is longer than headlines are. */
export function isStory(line: string): boolean {
  if (/^[•·▪*-]\s/.test(line)) return false;
  const words = wordsIn(line, longestHeadline);
  return words >= longestHeadline || (words >= 4 && endsAsSentence.test(line));
}

/** The signs with which sentences end in the scripts that are told apart, and what may close after them, or stand there in brackets: an agency. */
const endsAsSentence = /[.!?…:。！？：؟۔։।॥።]["”’»)\]」』）]*(?:\s*[([（][^()[\]（）]{1,40}[)\]）])?$/u;

/** Whether the first line stands by itself: an empty one follows. */
function isHeaded(text: string, [first, second]: readonly Draft[]): boolean {
  return first !== undefined && second !== undefined && text.slice(first.end, second.start).split("\n").length > 2;
}

/**
 * The first line before the story that is long enough for a headline, or, where none is, that could be one. A first line that stands by
 * itself (`isHeaded`) is one of four words, and where nothing else could be, of fewer: what stands above a headline has mostly two or three.
 */
function titleOf(lines: readonly (Draft & Told)[], story: number, isHeaded: boolean): number {
  const before = lines.slice(0, story === -1 ? lines.length : story);
  const isHeadline = (least: number) =>
    before.findIndex(({ kind, text }) => kind === "body" && wordsIn(text, least) >= least && !/[,;]$/.test(text));
  if (isHeaded && isHeadline(4) === 0) return 0;
  const long = isHeadline(headline);
  if (long !== -1) return long;
  const short = isHeadline(3);
  return short === -1 && isHeaded && isHeadline(1) === 0 ? 0 : short;
}

/** Most of a line's letters are of another script, and it has so many that it is no name among the text's own words. */
function isOtherScript(line: string, own: Script | undefined): boolean {
  if (own === undefined || (own === "Latin" && !/[^\u0000-\u024f\u2000-\u206f]/.test(line))) return false;
  const letters = line.match(/\p{L}/gu) ?? [];
  const ofOwn = line.match(scripts[own]) ?? [];
  return letters.length > 0 && ofOwn.length < (1 - muchOther) * letters.length;
}

function isBreadcrumb(line: string): boolean {
  return (line.match(/\s[»›>|]\s/g) ?? []).length >= 2 && !/[.!?]$/.test(line);
}

function isSourceNote(line: string): boolean {
  if (wordsIn(line, longestNote + 1) > longestNote) return false;
  const inner = line.replace(/^[([]|[)\].]$/g, "").toLowerCase();
  return (
    /^(with (information|reporting|files|input|material) from|source:|sources:|reporting by|editing by|via )/.test(
      inner,
    ) ||
    (/^\([^)]*\)$/.test(line) && agencies.some((agency) => inner === agency.toLowerCase()))
  );
}

/** “(Name/Agency)”, “Photo: Name”, “[Name via Agency]” at the end of a line. */
function isCaption(line: string): boolean {
  if (/^(photo|picture|image|file photo|caption|illustration)\s*[:(]/i.test(line)) return true;
  if (/\b(photo|photograph|picture|image)(\s+by\b|:|\s+credit)[^.]{0,60}$/i.test(line)) return true;
  const credit = /[([]([^()[\]]{2,60})[)\]]\.?$/.exec(line)?.[1];
  if (credit === undefined || (/[.!?]["”]?\s*[([][^()[\]]*[)\]]\.?$/.test(line) === false && /[.!?]\s/.test(line)))
    return false;
  return (
    /\S\/\S/.test(credit) || /\b(via|photo|getty|file|handout)\b/i.test(credit) || agencies.includes(credit.trim())
  );
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const onlyDate = new RegExp(
  `^(?:published|updated|posted|last updated)?[\\s:]*(?:on\\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:\\d{1,2}\\s${month}|${month}\\.?\\s\\d{1,2}),?\\s\\d{4}(?:[\\s,|·-]+(?:at\\s)?\\d{1,2}[:.]\\d{2}.{0,12})?$`,
  "i",
);

function isDateline(line: string): boolean {
  return onlyDate.test(line) || /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}.{0,10})?$/.test(line);
}

/** Two letters of a script that sets no spaces between words are about a word. */
const lettersOfWord = 2;

/** How many words a line without space at its ends has, counted no further than `enough`. */
export function wordsIn(line: string, enough: number): number {
  const spaces = /\s+/g;
  let words = 1;
  while (words < enough && spaces.test(line)) words += 1;
  if (words >= enough || !unspaced.test(line)) return words;
  const letters = line.match(unspacedLetters)?.length ?? 0;
  return Math.min(enough, words + Math.floor(letters / lettersOfWord));
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const unspacedLetters = new RegExp(unspaced, "gu");

/** Lines by how they begin: a line is folded as a whole only where another begins as it does. */
class Seen {
  private readonly byStart = new Map<string, { readonly first: string; folds?: Set<string> }>();

  has(line: string): boolean {
    const like = this.byStart.get(startOf(line));
    if (!like) return false;
    like.folds ??= new Set([folded(like.first)]);
    return like.folds.has(folded(line));
  }

  add(line: string): void {
    const start = startOf(line);
    const like = this.byStart.get(start);
    if (!like) this.byStart.set(start, { first: line });
    else (like.folds ??= new Set([folded(like.first)])).add(folded(line));
  }
}

function startOf(line: string): string {
  return folded(line.slice(0, 60)).slice(0, 30);
}

function isSameLine(a: string, b: string): boolean {
  return startOf(a) === startOf(b) && folded(a) === folded(b);
}

/** A line without marks, capitals and spaces, so that copies of it are equal. */
function folded(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
