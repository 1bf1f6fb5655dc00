import { existsSync } from "node:fs";
import { largestFile } from "../../library/limits.ts";
import { decodeText, readBytes } from "../../library/read-text.ts";
import { NotTakenIn } from "./taken-in.ts";

/** A text as it was found, and what it is written in. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly kind: "html" | "markdown" | "text";
  /** Where it was fetched from. */
  readonly url?: string | undefined;
}

/** How long a page may take to come, in milliseconds. */
const patience = 30_000;

const accepted = "the name of a file, or an address that begins with https:// or http://, was expected";

/** An address of another kind. One letter alone is a disk's on Windows. */
const otherScheme = /^[a-z][a-z\d+.-]+:/i;

/** Reads a file or fetches a page. @throws NotTakenIn, in one line, for what is no text, is empty or is too large. */
export async function readSource(name: string): Promise<Source> {
  const isUrl = /^https?:\/\//i.test(name);
  if (name === "-") throw new NotTakenIn(`“-”: standard input is not read; ${accepted}.`);
  if (!isUrl && otherScheme.test(name) && !existsSync(name)) throw new NotTakenIn(`${name}: ${accepted}.`);
  const { bytes, type } = isUrl ? await fetched(name) : read(name);
  const text = decoded(bytes, encodingOf(bytes, name, type), name);
  if (text.trim() === "") throw new NotTakenIn(`${name}: it is empty; the text of an article was expected.`);
  return { name, text, kind: sourceKind(name, text), ...(isUrl ? { url: name } : {}) };
}

/** What came, and what was said with it that it is. */
interface Came {
  readonly bytes: Uint8Array;
  readonly type?: string | undefined;
}

function read(name: string): Came {
  const read = readBytes(name);
  if ("fault" in read) throw new NotTakenIn(`${name}: ${read.fault.found}; expected: ${read.fault.expected}.`);
  return read;
}

async function fetched(address: string): Promise<Came> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience), headers: { Accept: "text/html" } });
    if (!answer.ok) throw new NotTakenIn(`${address}: the site answered ${answer.status}.`);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
      size += part.length;
      // A page that never ends would be kept in memory until there is none.
      if (size > largestFile)
        throw new NotTakenIn(`${address}: more than ${largestFile} bytes; a page of at most that was expected.`);
      parts.push(part);
    }
    return { bytes: Buffer.concat(parts), type: answer.headers.get("content-type") ?? undefined };
  } catch (error) {
    if (error instanceof NotTakenIn) throw error;
    throw new NotTakenIn(`${address}: it cannot be fetched. Save the page as a file, and add that.`);
  }
}

/**
 * The encoding of a page or a file: what the site said with it; otherwise UTF-8 if that is what its bytes are, because pages are
 * often saved without what was said with them; otherwise what the page says within its first 1,024 bytes, as the HTML Standard
 * looks for it (13.2.3.2); and UTF-8, which is then refused.
 */
function encodingOf(bytes: Uint8Array, name: string, type: string | undefined): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const inPage =
    sourceKind(name, start) === "html" ? /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] : undefined;
  const sent = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type ?? "")?.[1];
  const said = sent ?? (inPage === undefined || isBeyondAscii(bytes) ? "utf-8" : inPage);
  try {
    return new TextDecoder(said).encoding;
  } catch {
    throw new NotTakenIn(`${name}: it says that it is in “${said}”, which is no known encoding; save it as UTF-8.`);
  }
}

/** Whether bytes are text in UTF-8 that would be something else in another encoding. */
function isBeyondAscii(bytes: Uint8Array): boolean {
  const read = decodeText(bytes);
  return "text" in read && read.text.length < bytes.length;
}

function decoded(bytes: Uint8Array, encoding: string, name: string): string {
  const read = decodeText(bytes, encoding);
  if ("text" in read) return read.text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  throw new NotTakenIn(
    `${name}:${read.fault.line}: it is not ${read.fault.expected}; a text, Markdown or HTML file was expected.`,
  );
}

function sourceKind(name: string, text: string): Source["kind"] {
  if (/\.(html?|xhtml)$/i.test(name) || /^\s*(<!doctype html|<html[\s>])/i.test(text)) return "html";
  return /\.(md|markdown)$/i.test(name) ? "markdown" : "text";
}
