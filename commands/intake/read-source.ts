import { existsSync } from "node:fs";
import { detect } from "chardet";
import { beginningOf, decode, type Decoding } from "../../engine/intake/decode.ts";
import { kindOfText, packedKind } from "../../engine/intake/kind-of-source.ts";
import { NotTakenIn } from "../../engine/intake/taken-in.ts";
import { largestPage } from "../../library/limits.ts";
import { decodeText, readBytes } from "../../library/read-text.ts";
import { fetchPage, gathered } from "../serving/fetch-page.ts";

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

const accepted =
  "the name of a file, an address that begins with https:// or http://, or - for what is piped in, was expected";

/** An address of another kind. One letter alone is a disk's on Windows. */
const otherScheme = /^[a-z][a-z\d+.-]+:/i;

/** Reads a file, fetches a page or takes what is piped in. @throws NotTakenIn, in one line, for what is no text, is empty or is too large. */
export async function readSource(name: string): Promise<Source> {
  const isUrl = /^https?:\/\//i.test(name);
  if (!isUrl && otherScheme.test(name) && !existsSync(name)) throw new NotTakenIn(`${name}: ${accepted}.`);
  const { bytes, type } = isUrl
    ? await fetchPage(name, { allows: () => true })
    : name === "-"
      ? await piped()
      : read(name);
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
