import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { z } from "zod";
import { unpackTraits, type PackedTraits } from "../../engine/texts/incidents/packed-traits.ts";
import type { Traits } from "../../engine/texts/incidents/traits-of.ts";
import type { ReadArticle } from "./read-article.ts";

const entry = z.object({
  /** Of what was read: the same again is not read again. */
  hash: z.string(),
  where: z.string(),
  /** Why it is no article. */
  left: z.string().optional(),
  content: z.string().default(""),
  id: z.string().default(""),
  title: z.string().default(""),
  url: z.string().optional(),
  publisher: z.string().optional(),
  unread: z.string().optional(),
  doubts: z.array(z.string()).default([]),
  /** Its day, where that was not yet when it was read. */
  future: z.string().optional(),
  published: z.array(z.string()).default([]),
  /** Where its traits stand in their file, in bytes. */
  at: z.number().default(0),
  length: z.number().default(0),
});

/** What is kept of an article, or of what turned out to be none. Its number is its place in the list. */
export type Entry = z.infer<typeof entry>;

/** Written together: small writes cost more than what they write. */
const writtenAtOnce = 500;

/**
 * What was read of an archive, in a folder of `.cache/archive/`: a line for each article, and its traits in a file beside them. Lines are only ever
 * added, so that a number stays an article's. What another version of the engine read is thrown away.
 */
export class KeptArchive {
  readonly entries: Entry[] = [];
  readonly byHash = new Map<string, number>();
  /** Whether something of another version was thrown away. */
  readonly wasOlder: boolean;
  private readonly articles: string;
  private readonly traits: string;
  private readonly lines: string[] = [];
  private readonly packed: string[] = [];
  private traitsLength = 0;

  constructor(
    readonly folder: string,
    version: string,
  ) {
    this.articles = path.join(folder, "articles.jsonl");
    this.traits = path.join(folder, "traits.jsonl");
    const file = path.join(folder, "version");
    this.wasOlder = existsSync(file) && readFileSync(file, "utf8") !== version;
    if (this.wasOlder || !existsSync(file)) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, version);
    this.load();
    appendFileSync(this.traits, "");
  }

  /** Where the traits are, for those who read them in another thread. */
  get traitsFile(): string {
    return this.traits;
  }

  /** Keeps what was read; gives its number. */
  add(hash: string, where: string, read: ReadArticle | { readonly left: string }): number {
    let kept: z.input<typeof entry>;
    if ("left" in read) kept = { hash, where, left: read.left };
    else {
      const { traits, ...rest } = read;
      const line = `${JSON.stringify(traits)}\n`;
      const length = Buffer.byteLength(line);
      kept = {
        hash,
        where,
        ...rest,
        doubts: [...rest.doubts],
        published: [...traits.published],
        at: this.traitsLength,
        length,
      };
      this.packed.push(line);
      this.traitsLength += length;
    }
    this.lines.push(`${JSON.stringify(kept)}\n`);
    if (this.lines.length >= writtenAtOnce) this.flush();
    return this.take(entry.parse(kept));
  }

  /** Writes what is not written yet: traits before the lines that lead to them, so that what breaks off meanwhile leaves none without. */
  flush(): void {
    if (this.packed.length > 0) appendFileSync(this.traits, this.packed.join(""));
    if (this.lines.length > 0) appendFileSync(this.articles, this.lines.join(""));
    this.packed.length = 0;
    this.lines.length = 0;
  }

  /** Writes a file of the folder whole or not at all, a piece after the other. */
  write(name: string, pieces: Iterable<string>): void {
    const file = path.join(this.folder, name);
    writeFileSync(`${file}.new`, "");
    let held: string[] = [];
    const flush = () => {
      appendFileSync(`${file}.new`, held.join(""));
      held = [];
    };
    for (const piece of pieces) if (held.push(piece) >= writtenAtOnce) flush();
    flush();
    renameSync(`${file}.new`, file);
  }

  private take(one: Entry): number {
    const number = this.entries.push(one) - 1;
    this.byHash.set(one.hash, number);
    return number;
  }

  /** A last line that was not written whole is cut off, and traits without a line with it. */
  private load(): void {
    if (!existsSync(this.articles)) return void rmSync(this.traits, { force: true });
    const traitsThere = existsSync(this.traits) ? statSync(this.traits).size : 0;
    let length = 0;
    for (const line of linesIn(this.articles)) {
      const one = entryIn(line);
      if (!one || one.at + one.length > traitsThere) break;
      length += Buffer.byteLength(line) + 1;
      this.traitsLength = Math.max(this.traitsLength, one.at + one.length);
      this.take(one);
    }
    truncateSync(this.articles, length);
    if (existsSync(this.traits)) truncateSync(this.traits, this.traitsLength);
  }
}

function entryIn(line: string): Entry | undefined {
  try {
    return entry.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

/** The lines of a file that this program wrote, without the whole of it in memory. */
export function* linesIn(file: string): Generator<string> {
  const descriptor = openSync(file, "r");
  const chunk = Buffer.alloc(1 << 20);
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      const lines = (rest + decoder.decode(chunk.subarray(0, read), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Reads the traits of articles where they stand in the file of a kept archive. */
export class TraitsReader {
  private readonly descriptor: number;

  constructor(file: string) {
    this.descriptor = openSync(file, "r");
  }

  read({ at, length }: Pick<Entry, "at" | "length">): Traits {
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.descriptor, bytes, 0, length, at);
    return unpackTraits(JSON.parse(bytes.toString("utf8")) as PackedTraits);
  }

  close(): void {
    closeSync(this.descriptor);
  }
}
