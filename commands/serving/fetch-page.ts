import { lookup } from "node:dns/promises";
import { request as overHttp, type IncomingMessage } from "node:http";
import { request as overHttps } from "node:https";
import { BlockList, isIP } from "node:net";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { NotTakenIn } from "../../engine/intake/taken-in.ts";
import { largestPage } from "../../library/limits.ts";

/** A page as it came. */
export interface FetchedPage {
  /** Where it was found in the end. */
  readonly url: string;
  readonly bytes: Buffer;
  /** What its site said that it is, as “text/html; charset=utf-8”. */
  readonly type: string | undefined;
}

/** How far it may go. */
interface Way {
  /** Which addresses, as numbers, may be asked; those of the internet where it is not said. */
  readonly allows?: (address: string) => boolean;
  /** Whether what is of this type is fetched at all. */
  readonly takes?: (type: string) => boolean;
}

/** How long a page may take to come, with all its redirects, in milliseconds. */
const patience = 30_000;
const mostRedirects = 5;

/**
 * What is not on the internet, or is no single machine there (the registries of RFC 6890 and what came since), by version: in one list
 * for both, what is of one would be of the other.
 */
const notPublic = { 4: new BlockList(), 6: new BlockList() };
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  notPublic[4].addSubnet(net, bits, "ipv4");
// Of version 6 only what is given out is public (2000::/3), less what stands for other addresses (Teredo, 6to4) or for none.
for (const [net, bits] of [
  ["::", 3],
  ["4000::", 2],
  ["8000::", 1],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  notPublic[6].addSubnet(net, bits, "ipv6");

/** Whether an address, as numbers, is one of the internet. What version 6 writes of version 4 is none: names lead to either. */
export function isPublic(address: string): boolean {
  if (address.includes("%")) return false;
  const family = isIP(address);
  return family === 4 ? !notPublic[4].check(address, "ipv4") : family === 6 && !notPublic[6].check(address, "ipv6");
}

/**
 * Fetches a page over http or https. Each address on the way is looked up once, checked, and connected to as the numbers that were
 * checked. No cookies, no name and password, nothing that tells of the reader.
 *
 * @throws NotTakenIn, in a sentence with a way out.
 */
export async function fetchPage(address: string, { allows = isPublic, takes }: Way = {}): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(patience);
  let url = parsed(address, address);
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await answerOf(url, address, allows, signal);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      answer.destroy();
      url = parsed(headers.location, address, url);
      continue;
    }
    try {
      if (statusCode !== 200) throw new NotTakenIn(`${address}: the site answered ${statusCode}. ${instead}`);
      const type = headers["content-type"];
      if (takes && !takes(type ?? ""))
        throw new NotTakenIn(
          `${address}: what is there is “${type ?? "of no type"}”; a page, a text or a PDF was expected. ${instead}`,
        );
      return { url: url.href, bytes: await gathered(unpacked(answer), address), type };
    } catch (error) {
      throw asTold(error, address);
    } finally {
      answer.destroy();
    }
  }
  throw new NotTakenIn(`${address}: it leads on more than ${mostRedirects} times. ${instead}`);
}

const instead = "Save the page as a file, and add that.";

function parsed(written: string, address: string, from?: URL): URL {
  const url = URL.canParse(written, from?.href) ? new URL(written, from) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new NotTakenIn(`${address}: an address that begins with https:// or http:// was expected.`);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}

async function answerOf(
  url: URL,
  address: string,
  allows: (address: string) => boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  try {
    const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true });
    const allowed = found.filter((one) => allows(one.address));
    const [first] = allowed;
    if (!first)
      throw new NotTakenIn(
        `${address}: ${url.hostname} is an address of this machine or of its own network, and such are not fetched for a page. Start the site with ALLOW_PRIVATE=1 to allow it.`,
      );
    return await new Promise<IncomingMessage>((resolve, reject) => {
      const asking = (url.protocol === "https:" ? overHttps : overHttp)(url, {
        signal,
        agent: false,
        headers: {
          Accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
          "Accept-Encoding": "gzip, deflate, br",
          "User-Agent": "Mozilla/5.0 (compatible; Parallax)",
        },
        // What was checked is what is connected to: a second look-up might answer otherwise.
        lookup: (_, { all }, done) => (all === true ? done(null, allowed) : done(null, first.address, first.family)),
      });
      asking.once("response", resolve).once("error", reject).end();
    });
  } catch (error) {
    throw asTold(error, address);
  }
}

function asTold(error: unknown, address: string): NotTakenIn {
  if (error instanceof NotTakenIn) return error;
  const isLate = error instanceof Error && /^(?:TimeoutError|AbortError)$/.test(error.name);
  return new NotTakenIn(
    isLate
      ? `${address}: it did not come within ${patience / 1000} seconds. ${instead}`
      : `${address}: it cannot be fetched. ${instead}`,
  );
}

function unpacked(answer: IncomingMessage): AsyncIterable<Uint8Array> {
  const coding = answer.headers["content-encoding"]?.toLowerCase();
  const unpack =
    coding === "gzip"
      ? createGunzip()
      : coding === "deflate"
        ? createInflate()
        : coding === "br"
          ? createBrotliDecompress()
          : undefined;
  // What goes wrong in it is thrown to whoever reads its end.
  return unpack ? pipeline(answer, unpack, () => {}) : answer;
}

/** All that comes, up to what a page may have: one that never ends would be kept in memory until there is none. */
export async function gathered(
  coming: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
): Promise<Buffer> {
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
