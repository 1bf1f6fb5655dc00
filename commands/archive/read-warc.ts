import { WARCParser, type WARCRecord } from "warcio";
import { hashOfBytes, type Found } from "./archive-article.ts";
import { largestRecord, longestHead } from "./limits.ts";

const lineFeed = 10;

/**
 * The pages in a web archive: its responses that are HTML and came whole. What else is in it is no article, and is passed over. Where the
 * file breaks off within a record, that is told.
 *
 * @throws what its source throws, when what came before was read.
 */
export async function* readWarc(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  let at = 0;
  let taken = 0;
  let allowed = longestHead;
  let isTooLong = false;
  let lastByte = lineFeed;
  let broken: { readonly by: unknown } | undefined;
  // The parser holds what stands before a body until it ends, however long it is; and asks for ever for what a source throws in the place of.
  const bounded = async function* () {
    try {
      for await (const chunk of chunks) {
        isTooLong = taken > allowed;
        if (isTooLong) return;
        taken += chunk.length;
        lastByte = chunk.at(-1) ?? lastByte;
        yield chunk;
      }
    } catch (error) {
      broken = { by: error };
    }
  };
  let isCut = false;
  for await (const record of WARCParser.iterRecords(bounded())) {
    if (isTooLong) break;
    at += 1;
    const where = `${name}#${at}`;
    allowed = taken + Math.max(0, record.warcContentLength || 0) + longestHead;
    if (!record.warcHeaders.statusline.startsWith("WARC/")) {
      yield {
        where,
        left: "a record that does not begin as records do; expected: WARC/1.0 or 1.1. The rest of this file was not read",
      };
      return;
    }
    const found = record.warcType === "response" ? await pageIn(record, where) : undefined;
    await passOver(record);
    isCut = endsEarly(record);
    if (isCut) break;
    if (found) yield found;
  }
  if (broken) throw broken.by;
  // Every record ends with a line; where the first line of a next one has no end, there is no record yet.
  if (!isTooLong && (isCut || lastByte !== lineFeed))
    yield {
      where: `${name}#${Math.max(1, at)}`,
      left: "a record that breaks off, as the file does; expected: as many bytes as it says that it has. What came before was read",
    };
  if (isTooLong)
    yield {
      where: `${name}#${at + 1}`,
      left: `a record whose head has more than ${longestHead} bytes; expected: at most so many. The rest of this file was not read`,
    };
}

/** What a response holds: a page, or why it is left out. */
async function pageIn(record: WARCRecord, where: string): Promise<Found> {
  const { type, refusal } = kindOf(record);
  if (refusal !== undefined) return { where, left: refusal };
  const url = record.warcTargetURI ?? undefined;
  const html = await bodyOf(record).catch((error: unknown) => String(error));
  if (typeof html === "string") return { where, left: html };
  return { where, source: { html, type, url }, hash: hashOfBytes(url ?? "", html) };
}

/** Reads what is left of a record. The parser's own way to a next one does not end where the file does. */
async function passOver({ _reader: reader }: WARCRecord): Promise<void> {
  if (!("limit" in reader) || Number(reader.limit) <= 0) return;
  for await (const chunk of reader) void chunk;
}

/** Whether a record that was read ended before it should: bytes of its body are missing, or the line of its head that says how many it has. */
function endsEarly({ warcHeaders, _reader: reader }: WARCRecord): boolean {
  return !warcHeaders.headers.has("Content-Length") || ("limit" in reader && Number(reader.limit) > 0);
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
