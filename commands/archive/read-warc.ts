import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from "warcio";
import { hashOfBytes, type Found } from "./archive-article.ts";
import { brokenOff } from "./broken-off.ts";
import { inLargerChunks } from "./unpacked.ts";
import { largestRecord, longestHead } from "./limits.ts";

/** How a record begins. */
const begins = "WARC/";

/**
 * The pages in a web archive: its responses that are HTML and came whole. What else is in it is no article, and is passed over. Where the
 * file ends within a record, that is told, and nothing of the record is taken for a page.
 */
export async function* readWarc(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const stream = watched(chunks);
  let at = 0;
  // What is unpacked already is not unpacked again.
  for await (const record of WARCParser.iterRecords(new AsyncIterReader(stream.bytes(), null))) {
    if (stream.isTooLong()) break;
    at += 1;
    const where = `${name}#${at}`;
    const raw = record.reader;
    const length = record.warcContentLength;
    const { statusline } = record.warcHeaders;
    if (!statusline.startsWith(begins.slice(0, statusline.length)))
      return yield {
        where,
        left: "a record that does not begin as records do; expected: WARC/1.0 or 1.1. The rest of this file was not read",
      };
    // The parser asks for more behind a head only where the head does not end.
    if (stream.hasEnded()) return yield stream.brokenOff(where);
    if (!(raw instanceof LimitReader) || record.warcHeader("Content-Length") === null || !Number.isInteger(length))
      return yield {
        where,
        left: "a record that does not say how long it is; expected: Content-Length. The rest of this file was not read",
      };
    stream.allow(Math.max(0, length));
    const found = record.warcType === "response" ? await pageIn(record, where) : undefined;
    // The parser would look for the rest of a record for ever where the file has none.
    for await (const rest of raw) void rest;
    if (stream.isTooLong()) break;
    if (raw.limit > 0) return yield stream.brokenOff(where);
    if (found) yield found;
  }
  if (stream.isTooLong())
    yield {
      where: `${name}#${at + 1}`,
      left: `a record whose head has more than ${longestHead} bytes; expected: at most so many. The rest of this file was not read`,
    };
  else if (at === 0 && stream.taken() > 0 && !stream.hasFault())
    yield { where: name, left: "a file without a record; expected: records that begin with WARC/1.0 or 1.1" };
  // Two bytes behind a record the parser takes for the end of a line.
  else if (stream.last() === "\nWA") yield stream.brokenOff(`${name}#${at + 1}`);
  else if (stream.hasFault()) yield stream.brokenOff(`${name}, after its record ${at}`);
}

/**
 * The bytes of a file as the parser gets them. It holds what stands before a body until that ends, however long it is, so that more than may
 * stand there ends them; and it forgets an error where it passes a record over, so that an error ends them too, and is told here.
 */
function watched(chunks: AsyncIterable<Uint8Array>) {
  let [taken, allowed] = [0, longestHead];
  let [isTooLong, hasEnded] = [false, false];
  let fault: unknown;
  let last = "";
  const bytes = async function* () {
    try {
      // The parser asks for more in vain where a chunk ends within the end of a line.
      for await (const chunk of inLargerChunks(chunks)) {
        isTooLong = taken > allowed;
        if (isTooLong) return;
        taken += chunk.length;
        last = (last + Buffer.from(chunk.subarray(-3)).toString("latin1")).slice(-3);
        yield chunk;
      }
    } catch (error) {
      fault = error;
    }
    hasEnded = true;
  };
  return {
    bytes,
    allow: (length: number) => (allowed = taken + length + longestHead),
    taken: () => taken,
    last: () => last,
    isTooLong: () => isTooLong,
    hasEnded: () => hasEnded,
    hasFault: () => fault !== undefined,
    brokenOff: (where: string) => brokenOff(where, fault ?? "it ends within a record"),
  };
}

/** The page in a response, or why it is left out. */
async function pageIn(record: WARCRecord, where: string): Promise<Found> {
  const { type, refusal } = kindOf(record);
  if (refusal !== undefined) return { where, left: refusal };
  const url = record.warcTargetURI ?? undefined;
  const html = await bodyOf(record).catch((error: unknown) => String(error));
  if (typeof html === "string") return { where, left: html };
  return { where, source: { html, type, url }, hash: hashOfBytes(url ?? "", html) };
}

function kindOf(record: WARCRecord): { readonly type?: string; readonly refusal?: string } {
  const status = Number(record.httpHeaders?.statusCode);
  const type = record.httpHeaders?.headers.get("Content-Type") ?? "";
  if (status !== 200) return { refusal: `a response that is no page (status ${status || "missing"}); expected: 200` };
  if (!/html/i.test(type))
    return {
      refusal: `a response of the type ${/^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? "unknown"}; expected: text/html`,
    };
  return { type };
}

/** A record's body, unpacked; why it was left out where it is too large or cannot be unpacked. */
async function bodyOf(record: WARCRecord): Promise<Uint8Array | string> {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length > largestRecord) return `a record of more than ${largestRecord} bytes; expected: at most so many`;
    held.push(chunk);
  }
  return Buffer.concat(held);
}
