import { createGunzip } from "node:zlib";

export type Bytes = AsyncIterable<Uint8Array>;

/**
 * Unpacked as it comes, where it is packed (gzip); an archive may be of many packed parts, one after the other. What stands before bytes that
 * cannot be unpacked comes to the last byte: the same bytes are had `again`, from their beginning.
 */
export async function unpacked(bytes: Bytes, again: () => Bytes): Promise<Bytes> {
  const { start, all } = await begun(inLargerChunks(bytes));
  return isPacked(start) ? unpackedParts(all, again) : all;
}

/** Whether that is how a packed stream begins. */
export function isPacked(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/** @throws what unpacking does, and an error like it where something follows that is neither a packed part nor filled up with zeros: it would be passed over. */
async function* unpackedParts(packed: Bytes, again: () => Bytes): AsyncGenerator<Uint8Array> {
  let [before, read, given] = [0, 0, 0];
  const counted = async function* () {
    for await (const chunk of packed) {
      before = read;
      read += chunk.length;
      yield chunk;
    }
  };
  try {
    for await (const chunk of unpackedChunks(counted())) {
      given += chunk.length;
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "Z_DATA_ERROR") throw error;
    for await (const chunk of unpackedChunks(byteByByte(again(), before))) {
      const passed = Math.min(given, chunk.length);
      given -= passed;
      if (passed < chunk.length) yield chunk.subarray(passed);
    }
  }
}

/** The same, after so many bytes each by itself. */
async function* byteByByte(bytes: Bytes, after: number): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of bytes) {
    const whole = Math.min(chunk.length, Math.max(0, after - at));
    at += chunk.length;
    if (whole > 0) yield chunk.subarray(0, whole);
    for (let byte = whole; byte < chunk.length; byte += 1) yield chunk.subarray(byte, byte + 1);
  }
}

/** What each chunk gives, before the next is looked at: of a chunk that cannot be unpacked, nothing comes. */
async function* unpackedChunks(packed: Bytes): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const held: Uint8Array[] = [];
  let [read, hasEnded] = [0, false];
  let fault: Error | undefined;
  const over = new Promise<void>((resolve) => {
    gunzip.on("data", (chunk: Uint8Array) => held.push(chunk));
    gunzip.once("end", () => resolve(void (hasEnded = true)));
    gunzip.once("error", (error) => resolve(void (fault = error)));
  });
  try {
    for await (const chunk of packed) {
      let rest = chunk;
      if (!hasEnded) {
        read += chunk.length;
        await Promise.race([over, new Promise((resolve) => gunzip.write(chunk, resolve))]);
        yield* held.splice(0);
        if (fault) throw fault;
        // It ends by itself where no packed part follows.
        rest = chunk.subarray(chunk.length - (hasEnded ? read - gunzip.bytesWritten : 0));
      }
      if (rest.some((byte) => byte !== 0))
        throw Object.assign(new Error(`no packed part after byte ${gunzip.bytesWritten}`), { code: "Z_DATA_ERROR" });
    }
    if (hasEnded) return;
    gunzip.end();
    await over;
    yield* held.splice(0);
    if (fault) throw fault;
  } finally {
    gunzip.destroy();
  }
}

/** So many bytes tell how a file or a record of it begins. */
const leastBytes = 16;

/** The same bytes in chunks that are not smaller than the beginning of something, the last excepted, after which an error of the bytes comes. */
export async function* inLargerChunks(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array();
  let faults: readonly unknown[] = [];
  try {
    for await (const chunk of bytes) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      if (held.length < leastBytes) continue;
      yield held;
      held = new Uint8Array();
    }
  } catch (fault) {
    faults = [fault];
  }
  if (held.length > 0) yield held;
  for (const fault of faults) throw fault;
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
