import { itemAfter, plainBlock, type Block } from "./block.ts";
import { fromBlocks } from "./from-blocks.ts";
import { NotTakenIn, type TakenIn } from "./taken-in.ts";

/** A run of text on a page of a PDF. Lengths are points; `y` is the base line, from the foot of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the type. */
  readonly size: number;
}

export interface PdfPage {
  readonly height: number;
  readonly runs: readonly Run[];
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** In the part of the page where its number and its running title stand. */
  readonly isAtEdge: boolean;
}

/** Base lines further apart than so many sizes of type begin a paragraph; found on PDFs of browsers and of word processors. */
const paragraphStep = 1.7;
/** Type that differs by more is of another kind, as of a heading. */
const sameSize = 1.12;
/** The part of a page's height, at its head and at its foot, where running titles stand. */
const edge = 0.09;
/** Letters of Arabic as shapes, in the order in which they are seen: what programs write that know no other way. */
const shapes = /[\uFB50-\uFDFF\uFE70-\uFEFF]/;

/**
 * The article in the text of a PDF: lines become paragraphs by their distance and by their type; running titles and page numbers are
 * left out, and told. Words that were parted at a line's end are joined.
 *
 * @throws NotTakenIn where there is no text, as in a scan.
 */
export function fromPdfPages(pages: readonly PdfPage[], name: string): TakenIn {
  const lines = pages.flatMap((page, i) => linesOf(page, i));
  if (lines.length === 0)
    throw new NotTakenIn(
      `${name}: it is a PDF of pictures, without text; copy its text into a .txt file (a reader that recognises it helps), and add that.`,
    );
  const running = runningLines(lines);
  const body = lines.filter((line) => !running.has(line));
  const usual = commonSize(body);
  const taken = fromBlocks(paragraphsOf(body).map((paragraph) => blockOf(paragraph, usual)));
  const left = [...running].map(({ text }) => ({ text, because: "at the head or the foot of a page", isStory: false }));
  return { ...taken, left: [...taken.left, ...left] };
}

/** The lines of a page in the order in which they were written, which is that of its columns. */
function linesOf({ runs, height }: PdfPage, page: number): Line[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && Math.abs(first.y - run.y) < 0.4 * Math.max(first.size, run.size)) line.push(run);
    else if (run.text.trim() !== "") lines.push([run]);
  }
  return lines.flatMap((line): Line[] => {
    const text = lineText(line);
    const [first] = line;
    if (!first || text === "") return [];
    const isAtEdge = first.y < edge * height || first.y > (1 - edge) * height;
    return [{ text, y: first.y, size: Math.max(...line.map(({ size }) => size)), page, isAtEdge }];
  });
}

function lineText(line: readonly Run[]): string {
  const isShaped = line.some(({ text }) => shapes.test(text));
  const inOrder = isShaped || isRightToLeft(line) ? fromTheRight(line) : line;
  let text = "";
  inOrder.forEach((run, i) => {
    const before = inOrder[i - 1];
    const gap = before ? Math.max(run.x - (before.x + before.width), before.x - (run.x + run.width)) : 0;
    text += (gap > 0.2 * run.size && !/\s$/.test(text) ? " " : "") + (isShaped ? run.text.normalize("NFKC") : run.text);
  });
  return text.replace(/\s+/g, " ").trim();
}

const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const fromLeft = /[\p{Script=Latin}\p{N}]/u;

/** Most of a line's words are read from the right. */
function isRightToLeft(line: readonly Run[]): boolean {
  const words = line.filter(({ text }) => fromRight.test(text) || /\p{L}/u.test(text));
  return words.filter(({ text }) => fromRight.test(text)).length * 2 > words.length;
}

/** The runs of a line as it is read from the right; names and figures in it that are read from the left keep their order. */
function fromTheRight(line: readonly Run[]): Run[] {
  const runs = line.toSorted((a, b) => b.x - a.x);
  for (let from = 0; from < runs.length; from += 1) {
    if (!fromLeft.test(runs[from]?.text ?? "")) continue;
    let to = from;
    for (let at = from; at < runs.length && !fromRight.test(runs[at]?.text ?? ""); at += 1)
      if (fromLeft.test(runs[at]?.text ?? "")) to = at;
    runs.splice(from, to - from + 1, ...runs.slice(from, to + 1).toReversed());
    from = to;
  }
  return runs;
}

/** Lines at the edge of pages that are numbers, or that come again on other pages with nothing but numbers changed. */
function runningLines(lines: readonly Line[]): Set<Line> {
  const folded = ({ text }: Line) => text.replace(/\d+/g, "#");
  const pages = new Map<string, Set<number>>();
  for (const line of lines.filter(({ isAtEdge }) => isAtEdge))
    pages.set(folded(line), (pages.get(folded(line)) ?? new Set()).add(line.page));
  const isRunning = (line: Line) =>
    line.isAtEdge &&
    (/^\W*(?:page\s*)?\d+(?:\s*(?:\/|of)\s*\d+)?\W*$/i.test(line.text) || (pages.get(folded(line))?.size ?? 0) > 1);
  return new Set(lines.filter(isRunning));
}

/** The size of type that most letters have. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines)
    letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...letters].toSorted(([, x], [, y]) => y - x)[0]?.[0] ?? 0;
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1)?.at(-1);
    const step = before ? before.y - line.y : 0;
    const isSameType =
      before !== undefined && Math.max(line.size, before.size) / Math.min(line.size, before.size) < sameSize;
    // At the head of a page or a column a sentence that has not ended goes on.
    const goesOn =
      before !== undefined && (before.page !== line.page || step < 0)
        ? !/[.!?…:。؟]["”’»)\]]*$/u.test(before.text)
        : step < paragraphStep * line.size;
    if (before && isSameType && goesOn) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function blockOf(lines: readonly Line[], usual: number): Block {
  const text = lines
    .map(({ text }) => text)
    .reduce((all, line) =>
      /\p{Ll}-$/u.test(all) && /^\p{Ll}/u.test(line) ? all.slice(0, -1) + line : `${all} ${line}`,
    );
  const isHeading = (lines[0]?.size ?? 0) > sameSize * usual && text.length < longestHeading;
  if (isHeading) return plainBlock("heading", text, { level: 2 });
  const sign = bullet.exec(text);
  return sign ? itemAfter(sign, text) : plainBlock("paragraph", text);
}

const bullet = /^(?:[•·▪◦‣–]|(\d{1,2})[.)])\s+(?=\S)/;

/** In UTF-16 units. */
const longestHeading = 250;
