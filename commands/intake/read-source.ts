import { existsSync } from "node:fs";
import { detect } from "chardet";
import { beginningOf, decode, type Decoding } from "../../engine/intake/decode.ts";
import { kindOfText, packedKind } from "../../engine/intake/kind-of-source.ts";
import { NotTakenIn } from "../../engine/intake/taken-in.ts";
import { largestPage } from "../../library/limits.ts";
import { decodeText, readBytes } from "../../library/read-text.ts";

/** A text as it was found, and what it is written in. */
export interface TextSource {
  readonly name: string;
  readonly text: string;
  readonly kind: "html" | "markdown" | "text" | "rtf";
  /** Where it was fetched from. */
  readonly url?: string | undefined;
  /** The encoding, where it was guessed. */
  readonly guess?: string | undefined;
}

/** A document that is no text until it is taken in. */
export interface PackedSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: "docx" | "pdf";
  readonly url?: string | undefined;
}

export type Source = TextSource | PackedSource;

const decoding: Decoding = { read: decodeText, guess: detect };

/** How long a page may take to come, in milliseconds. */
const patience = 30_000;

const accepted =
  "the name of a file, an address that begins with https:// or http://, or - for what is piped in, was expected";

/** An address of another kind. One letter alone is a disk's on Windows. */
const otherScheme = /^[a-z][a-z\d+.-]+:/i;

/** Reads a file, fetches a page or takes what is piped in. @throws NotTakenIn, in one line, for what is no text, is empty or is too large. */
export async function readSource(name: string): Promise<Source> {
  const isUrl = /^https?:\/\//i.test(name);
  if (!isUrl && otherScheme.test(name) && !existsSync(name)) throw new NotTakenIn(`${name}: ${accepted}.`);
  const { bytes, type } = isUrl ? await fetched(name) : name === "-" ? await piped() : read(name);
  const called = name === "-" ? "what was piped in" : name;
  const packed = packedKind(bytes);
  const url = isUrl ? name : undefined;
  if (packed) return { name: called, kind: packed, bytes, url };
  const start = beginningOf(bytes).replaceAll("\0", "");
  const sent = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type ?? "")?.[1];
  const { text: decoded, guess } = await decode(
    bytes,
    called,
    kindOfText(name, start, type) === "html",
    sent,
    decoding,
  );
  const text = decoded.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  if (text.trim() === "") throw new NotTakenIn(`${called}: it is empty; the text of an article was expected.`);
  return { name: called, text, kind: kindOfText(name, text, type), guess, url };
}

/** What came, and what was said with it that it is. */
interface Came {
  readonly bytes: Uint8Array;
  readonly type?: string | undefined;
}

function read(name: string): Came {
  const read = readBytes(name, largestPage);
  if ("fault" in read) throw new NotTakenIn(`${name}: ${read.fault.found}; expected: ${read.fault.expected}.`);
  return read;
}

async function piped(): Promise<Came> {
  if (process.stdin.isTTY) throw new NotTakenIn("“-”: nothing was piped in; as in: pbpaste | npm run -s add -- -");
  return { bytes: await gathered(process.stdin, "what was piped in") };
}

async function fetched(address: string): Promise<Came> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience), headers: { Accept: "text/html" } });
    if (!answer.ok) throw new NotTakenIn(`${address}: the site answered ${answer.status}.`);
    return { bytes: await gathered(answer.body ?? [], address), type: answer.headers.get("content-type") ?? undefined };
  } catch (error) {
    if (error instanceof NotTakenIn) throw error;
    throw new NotTakenIn(`${address}: it cannot be fetched. Save the page as a file, and add that.`);
  }
}

/** All that comes, up to what a page may have: one that never ends would be kept in memory until there is none. */
async function gathered(coming: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of coming) {
    size += part.length;
    if (size > largestPage)
      throw new NotTakenIn(`${name}: more than ${largestPage} bytes; a page of at most that was expected.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
