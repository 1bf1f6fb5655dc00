import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { quoted, type Problem } from "./problem.ts";

/** A Markdown file of `content/`. */
export interface ContentFile {
  /** The file's name without its ending. */
  readonly id: string;
  /** From the root of the content folder, with forward slashes. */
  readonly file: string;
  readonly source: string;
  /** Whether it lies in `content/private/`, which git and the published site leave out. */
  readonly private: boolean;
}

/** The folder whose files are never published. */
const privateFolder = "private";

/** The Markdown files of one kind: the published ones, then, if they are wanted, the private ones. */
export function contentFiles(
  folder: string,
  kind: "articles" | "incidents" | "lessons",
  withPrivate: boolean,
  problems: Problem[] = [],
): ContentFile[] {
  const ids = new Set<string>();
  return [
    ...filesIn(folder, kind, false, ids, problems),
    ...(withPrivate ? filesIn(folder, `${privateFolder}/${kind}`, true, ids, problems) : []),
  ];
}

/** The ids that only private files have; nothing else is read of them. */
export function privateIds(folder: string, kind: "articles" | "incidents"): string[] {
  const idsIn = (place: string) => markdownNames(folder, place).map((name) => path.basename(name, ".md"));
  const published = idsIn(kind);
  return idsIn(`${privateFolder}/${kind}`).filter((id) => !published.includes(id));
}

/** The Markdown files of a folder and of the folders in it, in the order of their names. */
function* filesIn(
  folder: string,
  place: string,
  isPrivate: boolean,
  ids: Set<string>,
  problems: Problem[],
): Generator<ContentFile> {
  for (const name of markdownNames(folder, place)) {
    const id = path.basename(name, ".md");
    const file = `${place}/${name.split(path.sep).join("/")}`;
    const report = (found: string, expected: string) =>
      problems.push({ file, line: 1, field: "file name", found, expected });
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      report(quoted(name), "lower-case letters, digits and single hyphens, then .md");
    if (ids.has(id)) {
      report(`a second file for the id “${id}”`, "an id of its own for each file, whatever folder it is in");
      continue;
    }
    ids.add(id);
    yield { id, file, source: readFileSync(path.join(folder, place, name), "utf8"), private: isPrivate };
  }
}

function markdownNames(folder: string, place: string): string[] {
  const whole = path.join(folder, place);
  const found = existsSync(whole) ? readdirSync(whole, { recursive: true, encoding: "utf8" }) : [];
  return found.filter((name) => name.endsWith(".md")).toSorted();
}
