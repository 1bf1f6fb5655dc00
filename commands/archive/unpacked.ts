import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

export type Bytes = AsyncIterable<Uint8Array>;

/** Unpacked as it comes, where it is packed (gzip); an archive may be of many packed parts, one after the other. */
export async function unpacked(bytes: Bytes): Promise<Bytes> {
  const { start, all } = await begun(inLargerChunks(bytes));
  return start[0] === 0x1f && start[1] === 0x8b ? unpackedParts(all) : all;
}

/** @throws what unpacking does, and an error like it where something follows that is neither a packed part nor filled up with zeros: it would be passed over. */
async function* unpackedParts(packed: Bytes): AsyncGenerator<Uint8Array> {
  const chunks = packed[Symbol.asyncIterator]();
  const gunzip = createGunzip();
  let given = 0;
  let last: Uint8Array = new Uint8Array();
  const handed = async function* () {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      last = next.value;
      given += last.length;
      yield last;
    }
  };
  // What goes wrong is thrown where it is read.
  pipeline(handed, gunzip, () => {});
  try {
    yield* gunzip;
    const after = gunzip.bytesWritten;
    let rest = last.subarray(Math.max(0, last.length - (given - after)));
    for (;;) {
      if (rest.some((byte) => byte !== 0))
        throw Object.assign(new Error(`no packed part after byte ${after}`), { code: "Z_DATA_ERROR" });
      const next = await chunks.next();
      if (next.done) return;
      rest = next.value;
    }
  } finally {
    await chunks.return?.();
  }
}

/** So many bytes tell how a file or a record of it begins. */
const leastBytes = 16;

/** The same bytes in chunks that are not smaller than the beginning of something, the last excepted. */
export async function* inLargerChunks(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array();
  for await (const chunk of bytes) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    if (held.length < leastBytes) continue;
    yield held;
    held = new Uint8Array();
  }
  if (held.length > 0) yield held;
}

/** How a stream begins, and all of it. */
export async function begun(bytes: Bytes): Promise<{ readonly start: Uint8Array; readonly all: Bytes }> {
  const chunks = bytes[Symbol.asyncIterator]();
  const { value, done } = await chunks.next();
  const start = done ? new Uint8Array() : value;
  return {
    start,
    all: (async function* () {
      try {
        if (start.length > 0) yield start;
        for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
      } finally {
        await chunks.return?.();
      }
    })(),
  };
}
