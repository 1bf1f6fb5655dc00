import { readFileSync, statSync, type Stats } from "node:fs";
import { largestFile } from "./limits.ts";
import { quoted, type Fault } from "./problem.ts";

/**
 * The text of a file, or why there is none: what is no file, may not be read, is too large or is not text. What is no file
 * is not opened, because a named pipe or a device may never end.
 */
export function readText(file: string): { readonly text: string } | { readonly fault: Fault } {
  const bytes = readBytes(file);
  return "fault" in bytes ? bytes : decodeText(bytes.bytes);
}

/** The bytes of a file of at most so many, or why there are none. */
export function readBytes(
  file: string,
  most = largestFile,
): { readonly bytes: Uint8Array } | { readonly fault: Fault } {
  const refuse = (found: string, expected = "a file with text") => ({ fault: { line: 1, found, expected } });
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return refuse(kindOf(stats));
    if (stats.size > most) return refuse(`${stats.size} bytes`, `at most ${most} bytes`);
    return { bytes: readFileSync(file) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return refuse("no such file");
    if (code === "EACCES" || code === "EPERM") return refuse("a file that may not be read", "leave to read it");
    return refuse(`what cannot be read (${code})`);
  }
}

/** What a thing on the disk is called where something else was expected. */
export function kindOf(thing: Pick<Stats, "isDirectory" | "isFile" | "isFIFO" | "isSocket">): string {
  if (thing.isFile()) return "a file";
  if (thing.isDirectory()) return "a folder";
  if (thing.isFIFO()) return "a named pipe";
  return thing.isSocket() ? "a socket" : "a device";
}

/** The code of an error of the system's, as EACCES. @throws what is no such error. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}

/** The end of a line as old Macs wrote it. */
const loneReturn = /\r(?!\n)/g;

/**
 * Bytes as text, or the first line that is none: nothing is replaced by a substitute without a word. Lines that end in a carriage
 * return alone end in a line feed.
 */
export function decodeText(
  bytes: Uint8Array,
  encoding = "utf-8",
): { readonly text: string } | { readonly fault: Fault } {
  const text = decoded(bytes, encoding);
  const at = text?.indexOf("\0") ?? -1;
  if (text !== undefined && at === -1) return { text: text.replace(loneReturn, "\n") };
  const name = encoding.toUpperCase();
  const expected = `text in ${name}: save the file again with this encoding`;
  if (isUtf16(bytes)) return { fault: { line: 1, found: "text in UTF-16", expected } };
  if (text !== undefined)
    return { fault: { line: lineAt(text, at), found: "a character with the number 0", expected } };
  const bad = firstBadLine(bytes, encoding);
  const words = quoted(new TextDecoder("windows-1252").decode(bad.bytes).trim());
  return {
    fault: { line: bad.line, found: `bytes that are not ${name}; in Windows-1252 they would be ${words}`, expected },
  };
}

/** Whether bytes begin with UTF-16's mark, or every other one of the first is 0, as in most texts in it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  return head.length > 3 && head.filter((byte) => byte === 0).length > head.length / 3;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // The mark at a file's beginning is left in: whoever reads the text takes it off.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(lineEnd).length;
}

const lineEnd = /\r\n?|\n/;

/** In UTF-8 no part of a character is a line feed or a carriage return, so that lines can be read by themselves. */
function firstBadLine(bytes: Uint8Array, encoding: string): { readonly line: number; readonly bytes: Uint8Array } {
  let line = 1;
  let start = 0;
  for (; start < bytes.length; line++) {
    const next = nextLine(bytes, start);
    if (decoded(bytes.subarray(start, next), encoding) === undefined)
      return { line, bytes: bytes.subarray(start, next) };
    start = next;
  }
  return { line, bytes: bytes.subarray(bytes.length) };
}

/** Where the line after the one that begins at `start` begins. */
function nextLine(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) return at + 1;
  }
  return bytes.length;
}
