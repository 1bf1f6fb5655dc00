/** What packed text may unpack to, in bytes, where nothing else is said. A bomb stops here. */
const mostUnpacked = 64 * 1024;

/** Text compressed, in characters that every messenger leaves alone. */
export async function packText(text: string): Promise<string> {
  return toBase64Url(await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"), Infinity));
}

/** The text that was packed. It may come from anyone: throws where it is not whole, or too much. */
export async function unpackText(packed: string, most = mostUnpacked): Promise<string> {
  const bytes = await through(fromBase64Url(packed), new DecompressionStream("deflate-raw"), most);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** Bytes through a stream; throws as soon as more comes out than may. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError("more than may be unpacked");
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  chunks.reduce((at, chunk) => (all.set(chunk, at), at + chunk.length), 0);
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
}
