import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readArticleText } from "../../library/article-text.ts";
import { checkId } from "../../library/check-id.ts";
import { contentIds, obstacleOnTheWay } from "../../library/content-files.ts";
import { readFrontMatter } from "../../library/front-matter.ts";
import { largestFile } from "../../library/limits.ts";
import { ContentError, printProblems, type Problem } from "../../library/problem.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { readText } from "../../library/read-text.ts";
import { articleSchema } from "../../library/schema.ts";
import { freeId } from "../../library/written-question.ts";
import { latestDay } from "../latest-day.ts";
import { problem, type LocalAnswer, type LocalWay } from "./local-answers.ts";

/** A file that a page would have written: an article or an incident, by its id. */
interface Sent {
  readonly kind: "articles" | "incidents";
  readonly id: string;
  readonly text: string;
}

/** In bytes: forty articles of the greatest length and their incident. */
const mostSent = 20_000_000;
const mostFiles = 101;

/**
 * Writes a reader's own comparison to the private content of a folder: `{ "files": [{ "kind", "id", "text" }] }`, each by the rules that
 * `npm run check` has. All of it is written or nothing. A file that is there already in the same words, or an article with the same text,
 * stays as it is; for one with others the answer names ids that are free.
 */
export function localContent(folder: string): LocalWay {
  return {
    most: mostSent,
    answer: (sent) => {
      const files = filesIn(sent);
      if (files === undefined) return problem(400, "What was sent are no files of articles and incidents.");
      return write(folder, files);
    },
  };
}

function write(folder: string, files: readonly Sent[]): LocalAnswer {
  for (const kind of ["articles", "incidents"]) {
    const obstacle = obstacleOnTheWay(folder, `private/${kind}`);
    if (obstacle)
      return problem(409, `${path.join(folder, obstacle.file)} is ${obstacle.found}; a folder was expected there.`);
  }
  const { fresh, there, free } = sorted(folder, files);
  if (Object.keys(free).length > 0)
    return { status: 200, body: { problem: `There already, in other words: ${listed(Object.keys(free))}.`, free } };
  const problems = problemsWith(folder, fresh);
  if (problems.length > 0)
    return problem(422, `Nothing was written, since the check refuses it:\n\n${printProblems(problems)}`);
  writeAll(folder, fresh);
  return { status: 200, body: { written: fresh.map(placeOf), there } };
}

/** Which of the files are new, which are there as they are, and for those that are there with other words an id that is free. */
function sorted(folder: string, files: readonly Sent[]) {
  const ids = { articles: contentIds(folder, "articles"), incidents: contentIds(folder, "incidents") };
  const fresh: Sent[] = [];
  const there: string[] = [];
  const free: Record<string, string> = {};
  for (const file of files) {
    const name = ids[file.kind].get(file.id);
    if (name === undefined) fresh.push(file);
    else if (isSame(path.join(folder, name), file)) there.push(name);
    else {
      const taken = new Set([...ids[file.kind].keys(), ...files.map((other) => other.id)]);
      free[`${file.kind}/${file.id}`] = freeId(file.id, taken);
    }
  }
  return { fresh, there, free };
}

/** Whether a file is there as it is sent, or as an article of the same words: a reader may have taken it from the shelf. */
function isSame(file: string, { kind, text }: Sent): boolean {
  const read = readText(file);
  if ("fault" in read) return false;
  const words = wordsOf(kind, text);
  return read.text === text || (words !== undefined && words === wordsOf(kind, read.text));
}

/** The words of an article, whatever its file says of it besides; nothing of another file. */
function wordsOf(kind: Sent["kind"], source: string): string | undefined {
  const read = kind === "articles" ? readFrontMatter("", source, articleSchema) : undefined;
  return read && "ok" in read ? readArticleText(read.ok.data.title, read.ok.body).text : undefined;
}

/** What the check has against the content with these files, and has not without them. */
function problemsWith(folder: string, files: readonly Sent[]): readonly Problem[] {
  return inFolder((place) => {
    cpSync(folder, place, { recursive: true, verbatimSymlinks: true });
    const before = new Set(problemsOf(place).map(nameOf));
    writeInto(path.join(place, "private"), files);
    return problemsOf(place).filter((one) => !before.has(nameOf(one)));
  });
}

function problemsOf(folder: string): readonly Problem[] {
  try {
    readShelf(folder, true, latestDay());
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** What tells a problem from others. */
function nameOf({ file, line, field, found, expected }: Problem): string {
  return [file, line, field, found, expected].join(" ");
}

/** Does something in a folder of its own, which is gone afterwards. */
function inFolder<T>(act: (place: string) => T): T {
  const place = mkdtempSync(path.join(tmpdir(), "parallax-"));
  try {
    return act(place);
  } finally {
    rmSync(place, { recursive: true });
  }
}

function writeInto(folder: string, files: readonly Sent[]): void {
  for (const { kind, id, text } of files) {
    mkdirSync(path.join(folder, kind), { recursive: true });
    writeFileSync(path.join(folder, kind, `${id}.md`), text);
  }
}

/** Writes each file whole under another name first, and gives it its own where nothing has that; where one fails, none stays. */
function writeAll(folder: string, files: readonly Sent[]): void {
  const done: string[] = [];
  try {
    for (const file of files) {
      const place = path.join(folder, placeOf(file));
      mkdirSync(path.dirname(place), { recursive: true });
      const part = path.join(path.dirname(place), `.${file.id}.part`);
      try {
        writeFileSync(part, file.text);
        nameAs(part, place);
        done.push(place);
      } finally {
        rmSync(part, { force: true });
      }
    }
  } catch (error) {
    for (const place of done) rmSync(place, { force: true });
    throw error;
  }
}

function nameAs(part: string, place: string): void {
  try {
    linkSync(part, place);
  } catch (error) {
    if (existsSync(place)) throw error;
    // A disk that knows no second name of a file.
    copyFileSync(part, place, constants.COPYFILE_EXCL);
  }
}

function placeOf({ kind, id }: Sent): string {
  return `private/${kind}/${id}.md`;
}

/** What was sent, narrowed; nothing where it is anything else, or leads anywhere else. */
function filesIn(sent: unknown): readonly Sent[] | undefined {
  if (typeof sent !== "object" || sent === null || !("files" in sent) || !Array.isArray(sent.files)) return undefined;
  const files = sent.files.flatMap((file: unknown): Sent[] => {
    if (typeof file !== "object" || file === null) return [];
    const { kind, id, text } = file as Partial<Record<keyof Sent, unknown>>;
    if ((kind !== "articles" && kind !== "incidents") || typeof id !== "string" || typeof text !== "string") return [];
    return checkId(kind, id) === undefined && Buffer.byteLength(text) <= largestFile ? [{ kind, id, text }] : [];
  });
  const names = new Set(files.map(placeOf));
  const isWhole = files.length === sent.files.length && names.size === files.length;
  return isWhole && files.length > 0 && files.length <= mostFiles ? files : undefined;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `${name}.md`).join(", ");
}
