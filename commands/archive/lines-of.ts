/** A line, or one that was longer than it may be. Lines are counted from 1; the last one may have no end (a line feed) of its own. */
export type Line = { readonly line: number; readonly hasEnd: boolean } & (
  { readonly bytes: Uint8Array } | { readonly tooLong: true }
);

const lineFeed = 10;

/**
 * The lines of a stream of bytes, each of at most so many. Of a longer one no more than that is ever held: its rest is passed over as it
 * comes. (Node's own `readline` takes a line of any length whole.) What goes wrong with the bytes is thrown after what stood before it.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let line = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= longest) held.push(part);
    else held = [];
  };
  const done = (hasEnd: boolean): Line => {
    const made: Line =
      length > longest ? { line, hasEnd, tooLong: true } : { line, hasEnd, bytes: Buffer.concat(held) };
    held = [];
    length = 0;
    line += 1;
    return made;
  };
  let faults: readonly unknown[] = [];
  try {
    for await (const chunk of chunks) {
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
        take(chunk.subarray(start, end));
        yield done(true);
        start = end + 1;
      }
      if (start < chunk.length) take(chunk.subarray(start));
    }
  } catch (fault) {
    faults = [fault];
  }
  if (length > 0) yield done(false);
  for (const fault of faults) throw fault;
}
