import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import fresh from "fresh";
import Negotiator from "negotiator";
import type { Form, SiteFile } from "./site-files.ts";

/** What is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer;
}

/** What of a request matters for a file. */
export interface Request {
  readonly method: "GET" | "HEAD";
  readonly headers: IncomingHttpHeaders;
}

/** What every answer with a file of a name carries. */
export type HeadersOf = (name: string) => OutgoingHttpHeaders;

/**
 * A file as the answer to a request, as RFC 9110 has it for one that does not change: its form by Accept-Encoding (12.5.3),
 * preconditions in their order (13.2.2), one range (14.2; of several the whole is sent), 416 for one that the file does not have.
 * `headersOf` tells what headers every answer with a file of a name carries. A body is left out for HEAD by who sends it.
 */
export function answerTo({ method, headers }: Request, file: SiteFile, headersOf: HeadersOf): Answer {
  const range = method === "GET" ? headers.range : undefined;
  const form = range === undefined ? formFor(headers, file) : file.plain;
  const { shared, whole, modified } = answersOf(file, form, headersOf);
  if (fails(headers, form, modified)) return { status: 412, headers: { ...shared, "Content-Length": 0 } };
  if (fresh(headers, { etag: form.etag, "last-modified": modified })) return { status: 304, headers: shared };
  if (range === undefined || !isOfThis(headers["if-range"], form, modified)) return whole;
  const part = partIn(range, form.body.length);
  if (part === undefined) return whole;
  if (part.start > part.end)
    return { status: 416, headers: { ...shared, "Content-Range": `bytes */${form.body.length}`, "Content-Length": 0 } };
  return {
    status: 206,
    headers: {
      ...whole.headers,
      "Content-Length": part.end - part.start + 1,
      "Content-Range": `bytes ${part.start}-${part.end}/${form.body.length}`,
    },
    body: form.body.subarray(part.start, part.end + 1),
  };
}

/** What every answer with a form of a file says, and the answer with all of it; made once, since most are asked for often. */
interface Answers {
  readonly shared: OutgoingHttpHeaders;
  readonly whole: Answer;
  readonly modified: string;
}

const made = new WeakMap<Form, Answers>();

function answersOf(file: SiteFile, form: Form, headersOf: HeadersOf): Answers {
  const known = made.get(form);
  if (known) return known;
  const modified = file.modified.toUTCString();
  const shared: OutgoingHttpHeaders = {
    ...headersOf(file.name),
    ETag: form.etag,
    "Last-Modified": modified,
    ...(file.gzip ? { Vary: "Accept-Encoding" } : {}),
  };
  const headers = {
    ...shared,
    "Content-Type": file.type,
    "Content-Length": form.body.length,
    "Accept-Ranges": "bytes",
    ...(form === file.gzip ? { "Content-Encoding": "gzip" } : {}),
  };
  const answers = { shared, whole: { status: 200, headers, body: form.body }, modified };
  made.set(form, answers);
  return answers;
}

/** The form that a client would rather have, of those that there are. */
export function formFor({ "accept-encoding": accepted }: IncomingHttpHeaders, file: SiteFile): Form {
  return file.gzip && accepted !== undefined && takesGzip(accepted) ? file.gzip : file.plain;
}

/** What is known of Accept-Encoding: browsers have few ways to write it. */
const takers = new Map<string, boolean>();

function takesGzip(accepted: string): boolean {
  const known = takers.get(accepted);
  if (known !== undefined) return known;
  const headers = { "accept-encoding": accepted };
  const takes = new Negotiator({ headers }).encoding(["gzip", "identity"]) === "gzip";
  if (takers.size < 100) takers.set(accepted, takes);
  return takes;
}

/** Whether a condition for doing anything at all is not met: If-Match, or else If-Unmodified-Since. */
function fails(headers: IncomingHttpHeaders, { etag }: Form, modified: string): boolean {
  const match = headers["if-match"];
  if (match !== undefined) return match.trim() !== "*" && !match.split(",").some((one) => one.trim() === etag);
  const since = Date.parse(headers["if-unmodified-since"] ?? "");
  return Date.parse(modified) > since;
}

/** Whether what a client has a part of is this very form; a weak validator never says so (13.1.5). */
function isOfThis(condition: string | string[] | undefined, { etag }: Form, modified: string): boolean {
  return condition === undefined || condition === etag || condition === modified;
}

/**
 * The first and last byte of the one range that is asked for, of so many bytes; the first behind the last where they have none of
 * it, and nothing where what is written is no single range of bytes, which is as if none were asked for (14.2).
 */
function partIn(range: string, bytes: number): { start: number; end: number } | undefined {
  const [, first = "", last = ""] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(range) ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") return { start: Math.max(0, bytes - Number(last)), end: bytes - 1 };
  return { start: Number(first), end: last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1) };
}
