import { appendFileSync, createReadStream, mkdtempSync, opendirSync, rmSync, statSync, type Dirent } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { quoted } from "../../library/problem.ts";
import { codeOf, kindOf, readBytes } from "../../library/read-text.ts";
import { largestPage } from "../../library/limits.ts";
import { Told } from "../told.ts";
import { hashOfBytes, type Found } from "./archive-article.ts";
import { brokenOff } from "./broken-off.ts";
import { mostFiles } from "./limits.ts";
import { readFeed } from "./read-feed.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readWarc } from "./read-warc.ts";
import { begun, inLargerChunks, isPacked, unpacked, type Bytes } from "./unpacked.ts";

type Kind = "lines" | "feed" | "warc";

/** What is an article by itself, by the end of its name. */
const documents = /\.(md|markdown|txt|html?|xhtml|docx|rtf|pdf)$/i;
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/\.(jsonl|ndjson)(\.gz)?$/i, "lines"],
  [/\.warc(\.gz)?$/i, "warc"],
  [/\.(rss|atom|rdf|xml|json)(\.gz)?$/i, "feed"],
];
const expected =
  "a folder, .jsonl, .ndjson, .warc, .rss, .atom, .rdf, .xml, .json (each also .gz), or .md, .txt, .html, .docx, .rtf, .pdf";

/** @throws Told where a source is not there, or is nothing that is read. */
export function checkSources(sources: readonly string[]): void {
  for (const source of sources) {
    if (source === "-") continue;
    const stats = statSync(source, { throwIfNoEntry: false });
    if (!stats) throw new Told(`${source}: no such file or folder; expected: ${expected}, or - for what is piped in.`);
    if (!stats.isDirectory() && !stats.isFile()) throw new Told(`${source}: ${kindOf(stats)}; expected: ${expected}.`);
    if (stats.isFile() && !isKnown(source)) throw new Told(`${source}: ${strangeKind(source)}.`);
  }
}

function isKnown(file: string): boolean {
  return documents.test(file) || kinds.some(([names]) => names.test(file));
}

function strangeKind(file: string): string {
  return `a file of the kind ${quoted(path.extname(file) || path.basename(file))}; expected: ${expected}`;
}

/**
 * Everything that the sources of an archive hold, one after the other and never all at once: files by the ends of their names, folders with
 * all that lies below them, `-` by how it begins. What breaks off is told, and the next source is read.
 */
export async function* readSources(sources: readonly string[], tell: (line: string) => void): AsyncGenerator<Found> {
  for (const source of sources) {
    if (source === "-") yield* readPiped(tell);
    else if (statSync(source).isDirectory()) yield* readFolder(source, tell);
    else yield* readFile(source, tell);
  }
}

async function* readFolder(folder: string, tell: (line: string) => void): AsyncGenerator<Found> {
  let files = 0;
  for (const { place, entry } of entriesBelow(folder)) {
    if (entry === undefined) yield { where: place, left: "a folder that may not be read; expected: leave to read it" };
    else if (entry.isSymbolicLink()) yield { where: place, left: "a link; expected: files and folders" };
    else if (!entry.isFile()) yield { where: place, left: `${kindOf(entry)}; expected: a file` };
    else if (++files <= mostFiles) yield* readFile(place, tell);
    else
      return yield { where: place, left: `files after the first ${mostFiles}; the rest of this folder was not read` };
  }
}

/** What lies below a folder, in the order of names; hidden things are not looked at. Nothing in the place of what is in a folder that cannot be read. */
function* entriesBelow(folder: string): Generator<{ readonly place: string; readonly entry: Dirent | undefined }> {
  let entries: Dirent[];
  try {
    const directory = opendirSync(folder);
    entries = [];
    for (let entry = directory.readSync(); entry; entry = directory.readSync()) entries.push(entry);
    directory.closeSync();
  } catch (error) {
    codeOf(error);
    return yield { place: folder, entry: undefined };
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* entriesBelow(place);
    else yield { place, entry };
  }
}

async function* readFile(file: string, tell: (line: string) => void): AsyncGenerator<Found> {
  if (documents.test(file)) {
    const read = readBytes(file, largestPage);
    if ("fault" in read) yield { where: file, left: `${read.fault.found}; expected: ${read.fault.expected}` };
    else yield { where: file, source: { file }, hash: hashOfBytes(path.extname(file), read.bytes) };
    return;
  }
  const kind = kinds.find(([names]) => names.test(file))?.[1];
  if (!kind) return yield { where: file, left: strangeKind(file) };
  yield* readStream(kind, file, () => createReadStream(file), tell);
}

async function* readPiped(tell: (line: string) => void): AsyncGenerator<Found> {
  if (process.stdin.isTTY)
    throw new Told("“-”: nothing was piped in; as in: zcat articles.jsonl.gz | npm run -s suggest -- archive -");
  const name = "what was piped in";
  const noted = path.join(mkdtempSync(path.join(tmpdir(), "parallax-piped-")), "bytes");
  try {
    const { start, all } = await begun(await unpacked(notedIn(noted, process.stdin), () => createReadStream(noted)));
    if (start.length === 0) return yield { where: name, left: empty };
    const text = Buffer.from(start).toString("utf8").trimStart();
    const kind: Kind = text.startsWith("WARC/") ? "warc" : /^\uFEFF?\s*[<[]/.test(text) ? "feed" : "lines";
    yield* readers[kind](name, all, tell);
  } catch (error) {
    yield brokenOff(name, error);
  } finally {
    rmSync(path.dirname(noted), { recursive: true });
  }
}

/** The same bytes, where they are packed each noted in a file before it is given: what is piped in cannot be had again. */
async function* notedIn(file: string, bytes: Bytes): AsyncGenerator<Uint8Array> {
  let isNoted: boolean | undefined;
  for await (const chunk of inLargerChunks(bytes)) {
    isNoted ??= isPacked(chunk);
    if (isNoted) appendFileSync(file, chunk);
    yield chunk;
  }
}

const empty = "a file that is empty; expected: articles";

const readers: Readonly<
  Record<Kind, (name: string, bytes: Bytes, tell: (line: string) => void) => AsyncGenerator<Found>>
> = {
  lines: readJsonLines,
  feed: readFeed,
  warc: readWarc,
};

async function* readStream(
  kind: Kind,
  name: string,
  open: () => Bytes,
  tell: (line: string) => void,
): AsyncGenerator<Found> {
  try {
    const { start, all } = await begun(await unpacked(open(), open));
    if (start.length === 0) return yield { where: name, left: empty };
    yield* readers[kind](name, all, tell);
  } catch (error) {
    yield brokenOff(name, error);
  }
}
