import { readFileSync, statSync } from "node:fs";
import { NotTakenIn } from "./taken-in.ts";

/** A text as it was found, and what it is written in. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly kind: "html" | "markdown" | "text";
  /** Where it was fetched from. */
  readonly url?: string | undefined;
}

/** No article is larger, in bytes; what is, is a whole site, a picture or a mistake. */
const largest = 1_000_000;
/** How long a page may take to come, in milliseconds. */
const patience = 30_000;

/** Reads a file or fetches a page. @throws NotTakenIn, in one line, for what is no text, is empty or is too large. */
export async function readSource(name: string): Promise<Source> {
  const isUrl = /^https?:\/\//i.test(name);
  const bytes = isUrl ? await fetched(name) : read(name);
  if (bytes.length > largest)
    throw new NotTakenIn(`${name}: ${bytes.length} bytes; an article of at most ${largest} bytes was expected.`);
  const text = decoded(bytes, name);
  if (text.trim() === "") throw new NotTakenIn(`${name}: it is empty; the text of an article was expected.`);
  return { name, text, kind: sourceKind(name, text), ...(isUrl ? { url: name } : {}) };
}

function read(name: string): Uint8Array {
  try {
    const { size } = statSync(name);
    if (size > largest) return new Uint8Array(size);
    return readFileSync(name);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") throw new NotTakenIn(`${name}: there is no such file.`);
    if (code === "EISDIR") throw new NotTakenIn(`${name}: it is a folder; a file was expected.`);
    throw new NotTakenIn(`${name}: it cannot be read (${code || String(error)}).`);
  }
}

async function fetched(address: string): Promise<Uint8Array> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience), headers: { Accept: "text/html" } });
    if (!answer.ok) throw new NotTakenIn(`${address}: the site answered ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    if (error instanceof NotTakenIn) throw error;
    throw new NotTakenIn(`${address}: it cannot be fetched. Save the page as a file, and add that.`);
  }
}

function decoded(bytes: Uint8Array, name: string): string {
  const problem = new NotTakenIn(`${name}: it is not text in UTF-8; a text, Markdown or HTML file was expected.`);
  if (bytes.includes(0)) throw problem;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    throw problem;
  }
}

function sourceKind(name: string, text: string): Source["kind"] {
  if (/\.(html?|xhtml)$/i.test(name) || /^\s*(<!doctype html|<html[\s>])/i.test(text)) return "html";
  return /\.(md|markdown)$/i.test(name) ? "markdown" : "text";
}
