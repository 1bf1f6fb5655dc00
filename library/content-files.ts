import { lstatSync, readdirSync, readlinkSync, type Dirent, type Stats } from "node:fs";
import path from "node:path";
import { checkId } from "./check-id.ts";
import { quoted, type Problem } from "./problem.ts";
import type { ContentKind } from "./reserved-ids.ts";
import { codeOf, kindOf, readText } from "./read-text.ts";

/** A Markdown file of `content/`. */
export interface ContentFile {
  /** The file's name without its ending. */
  readonly id: string;
  /** From the root of the content folder, with forward slashes. */
  readonly file: string;
  /** Nothing where the file cannot be read, which is a problem; its id still counts as known. */
  readonly source: string | undefined;
  /** Whether it lies in `content/private/`, which git and the published site leave out. */
  readonly private: boolean;
}

/** The folder whose files are never published. */
const privateFolder = "private";

/** The Markdown files of one kind: the published ones, then, if they are wanted, the private ones. */
export function contentFiles(
  folder: string,
  kind: ContentKind,
  withPrivate: boolean,
  problems: Problem[] = [],
): ContentFile[] {
  const ids = new Set<string>();
  return [
    ...filesIn(folder, kind, false, ids, problems),
    ...(withPrivate ? filesIn(folder, kind, true, ids, problems) : []),
  ];
}

/** The file that each id has, published or private, by the names of files alone: nothing is read of them. */
export function contentIds(folder: string, kind: ContentKind): ReadonlyMap<string, string> {
  const places = [`${privateFolder}/${kind}`, kind];
  return new Map(places.flatMap((place) => markdownFiles(folder, place, []).map(({ file }) => [idOf(file), file])));
}

/** The ids that only private files have; nothing else is read of them. */
export function privateIds(folder: string, kind: "articles" | "incidents"): string[] {
  return [...contentIds(folder, kind)].filter(([, file]) => file.startsWith(`${privateFolder}/`)).map(([id]) => id);
}

function* filesIn(
  folder: string,
  kind: ContentKind,
  isPrivate: boolean,
  ids: Set<string>,
  problems: Problem[],
): Generator<ContentFile> {
  for (const { file, isFile } of markdownFiles(folder, isPrivate ? `${privateFolder}/${kind}` : kind, problems)) {
    const id = idOf(file);
    const report = (found: string, expected: string) =>
      problems.push({ file, line: 1, field: "file name", found, expected });
    const expected = checkId(kind, id);
    if (isFile && !file.endsWith(ending))
      report(quoted(path.posix.basename(file)), `the ending ${ending}: ${id}${ending}`);
    else if (expected !== undefined) report(quoted(id), expected);
    if (ids.has(id)) {
      report(`a second file for the id “${id}”`, "an id of its own for each file, whatever folder it is in");
      continue;
    }
    ids.add(id);
    const read = isFile && file.endsWith(ending) ? readText(path.join(folder, file)) : { text: undefined };
    if ("fault" in read) problems.push({ file, field: "file", ...read.fault });
    yield { id, file, source: "fault" in read ? undefined : read.text, private: isPrivate };
  }
}

const ending = ".md";

/** What else ends the name of a text, or of one that was saved in a hurry: it is told, so that no file is left out without a word. */
const otherEnding = /\.(?:md|markdown|mdown|mkdn?|mdx|mdtext|te?xt|ya?ml)(?:\.te?xt)?$/i;

function idOf(file: string): string {
  const name = path.posix.basename(file);
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name.replace(otherEnding, "");
}

/** Whether a name is that of a text, be its ending right or not. */
function isTextName(name: string): boolean {
  return name.endsWith(ending) || (!name.startsWith(".") && otherEnding.test(name));
}

/** A name that ends as that of a text. What is no file itself has been reported. */
interface MarkdownFile {
  readonly file: string;
  readonly isFile: boolean;
}

/** What ends as texts do in a folder of the content and in the folders in it, in the order of names. Links are not followed. */
function markdownFiles(folder: string, place: string, problems: Problem[]): MarkdownFile[] {
  if (!isFolder(folder, place, problems)) return [];
  const found: MarkdownFile[] = [];
  const places = [place];
  for (const at of places) {
    for (const entry of entriesOf(folder, at, problems)) {
      const file = `${at}/${entry.name}`;
      const isMarkdown = isTextName(entry.name);
      if (isMarkdown) found.push({ file, isFile: entry.isFile() });
      if (entry.isSymbolicLink()) problems.push(linkProblem(folder, file));
      else if (!isMarkdown && entry.isDirectory()) places.push(file);
      else if (isMarkdown && !entry.isFile())
        problems.push({ file, line: 1, field: "file", found: kindOf(entry), expected: "a Markdown file" });
    }
  }
  return found.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** The first thing on the way to a place of the content, and at it, that is no folder: a symbolic link, a file, a pipe. */
export function obstacleOnTheWay(folder: string, place: string): Problem | undefined {
  const names = place.split("/");
  for (const at of names.map((_, i) => names.slice(0, i + 1).join("/"))) {
    const stats = statsOf(path.join(folder, at));
    if (!stats) return undefined;
    if (stats.isSymbolicLink()) return { ...linkProblem(folder, at), field: "folder" };
    if (!stats.isDirectory())
      return { file: at, line: 1, field: "folder", found: kindOf(stats), expected: "a folder with Markdown files" };
  }
  return undefined;
}

function statsOf(place: string): Stats | undefined {
  try {
    return lstatSync(place);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** Whether the content has such a folder, empty or not. */
export function hasFolder(folder: string, place: string): boolean {
  return statsOf(path.join(folder, place))?.isDirectory() === true;
}

/** Whether there is such a folder, with nothing else on the way to it. What stands in the way of several is told once. */
function isFolder(folder: string, place: string, problems: Problem[]): boolean {
  const obstacle = obstacleOnTheWay(folder, place);
  if (!obstacle) return statsOf(path.join(folder, place)) !== undefined;
  if (!problems.some(({ file }) => file === obstacle.file)) problems.push(obstacle);
  return false;
}

function entriesOf(folder: string, place: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(path.join(folder, place), { withFileTypes: true });
  } catch (error) {
    const found = `what cannot be read (${codeOf(error)})`;
    problems.push({ file: place, line: 1, field: "folder", found, expected: "a folder that may be read" });
    return [];
  }
}

/**
 * No link is followed, wherever it leads: out of the content it would publish what nobody laid there, within it it would
 * publish what is private, or give one text two ids.
 */
function linkProblem(folder: string, file: string): Problem {
  const found = `a symbolic link to ${quoted(readlinkSync(path.join(folder, file)))}`;
  return {
    file,
    line: 1,
    field: "file",
    found,
    expected: "the file or folder itself: links in the content are not followed",
  };
}
