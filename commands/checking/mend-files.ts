import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ContentError, inOrder, quoted, type Misquoted, type Problem } from "../../library/problem.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { mendedQuotation } from "./mended-quotation.ts";

/** A problem of a quotation, with the words that mend it. */
interface Mended {
  readonly problem: Problem;
  readonly misquoted: Misquoted;
  readonly quote: string;
}

/**
 * Puts the article's own words in the place of quotations that can mean nothing else, and leaves every other byte as it was.
 * @returns a line for each, in the order of files and lines.
 */
export function mendFiles(folder: string): readonly string[] {
  const mended = problemsOf(folder).flatMap((problem): Mended[] => {
    const { misquoted } = problem;
    const quote = misquoted && mendedQuotation(misquoted);
    return misquoted && quote !== undefined ? [{ problem, misquoted, quote }] : [];
  });
  const done = [...new Set(mended.map(({ problem }) => problem.file))].flatMap((file) =>
    mendFile(
      path.join(folder, file),
      mended.filter(({ problem }) => problem.file === file),
    ),
  );
  return inOrder(done.map(({ problem, ...how }) => ({ ...problem, ...how }))).map(
    ({ file, line, misquoted, quote }) =>
      `${file}:${line}  mended\n  was       ${quoted(misquoted.quotation.quote)}\n  is        ${quoted(quote)}`,
  );
}

function problemsOf(folder: string): readonly Problem[] {
  try {
    readShelf(folder, true);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** Those that could be written in the way in which the file writes them. */
function mendFile(file: string, mended: readonly Mended[]): readonly Mended[] {
  const source = new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(file));
  let text = source;
  const done: Mended[] = [];
  // From the end, so that what stands before keeps its place.
  for (const one of mended.toSorted((a, b) => b.misquoted.place.start - a.misquoted.place.start)) {
    const { start, end } = one.misquoted.place;
    const written = asWritten(source.slice(start, end), one.quote);
    if (written === undefined) continue;
    text = text.slice(0, start) + written + text.slice(end);
    done.push(one);
  }
  if (done.length > 0) writeFileSync(file, text);
  return done;
}

/** The words in the quotation marks of those that stood there, or with some where they need them. Nothing for a block, an alias. */
function asWritten(before: string, quote: string): string | undefined {
  if (/^[|>&*!]/.test(before)) return undefined;
  if (before.startsWith("'")) return `'${quote.replaceAll("'", "''")}'`;
  const isPlain =
    !before.startsWith('"') && /^\p{L}[^\n:#{}[\],&*!|>'"%@`\\]* [^\n:#{}[\],&*!|>'"%@`\\]*$/u.test(quote);
  return isPlain ? quote : `"${quote.replace(/["\\]/g, "\\$&")}"`;
}
