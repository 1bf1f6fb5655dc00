import { closest } from "fastest-levenshtein";
import type { Span } from "../engine/span.ts";
import { mostTold } from "./limits.ts";
import type { Quotation } from "./locate-quotation.ts";
import type { Article } from "./shelf.ts";

/** Something in `content/` that breaks a rule, told so that whoever wrote it can mend it. */
export interface Problem {
  /** From the root of the content folder, with forward slashes. */
  readonly file: string;
  /** 1 for the first line. */
  readonly line: number;
  /** The field, as a path: `questions[2].positions[0].claims[1].quote`; `text` for the body. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  /** The nearest thing that would have been right. */
  readonly nearest?: string | undefined;
  /** Of a quotation that is not its article's words: what it takes to mend it. */
  readonly misquoted?: Misquoted | undefined;
}

/** A claim's quotation that is not words of its article, and where in its file it stands. */
export interface Misquoted {
  readonly quotation: Quotation;
  readonly article: Article;
  /** In the text of the file. */
  readonly place: Span;
}

/** What is wrong with a text of which it is not yet said which file it is, and which part. Lines are counted from its own first. */
export type Fault = Pick<Problem, "line" | "found" | "expected">;

/** All problems of all files at once. Mistakes of an author's, never of the program's. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(
      `content: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}\n\n${printProblems(problems)}`,
    );
    this.name = "ContentError";
  }
}

/** One paragraph a problem, in the order of files and lines; the first hundred, and how many there are besides. */
export function printProblems(problems: readonly Problem[]): string {
  const told = inOrder(problems).map(({ file, line, field, found, expected, nearest }) =>
    [
      `${plain(file)}:${line}  ${plain(field)}`,
      `  found     ${found}`,
      `  expected  ${expected}`,
      ...(nearest === undefined ? [] : [`  nearest   ${nearest}`]),
    ].join("\n"),
  );
  return firstTold(told).join("\n\n");
}

/** In the order of files and lines. */
export function inOrder<T extends Pick<Problem, "file" | "line">>(problems: readonly T[]): readonly T[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file, "en") || a.line - b.line);
}

/** So many of what is to be mended as are told at once, and how many there are besides. */
export function firstTold(all: readonly string[]): readonly string[] {
  const more = all.length - mostTold;
  return more > 0 ? [...all.slice(0, mostTold), `… and ${more} more, told once these are mended`] : all;
}

/** A value as an author would write it, cut to one readable line: what would end the line or steer a terminal is left out. */
export function quoted(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = plain((typeof value === "string" ? `“${value}”` : JSON.stringify(value)).slice(0, 200));
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

/** The most similar of some known words, for a misspelt one. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  return known.length === 0 ? undefined : closest(word, known);
}
