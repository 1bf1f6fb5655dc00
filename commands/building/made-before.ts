import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { digestOf } from "./digest-of.ts";

/** What a program made, by the digests of what it was made of. It is no format to keep: another program makes all anew. */
interface Kept<T> {
  readonly program: string;
  readonly made: ReadonlyMap<string, T>;
}

/** What was made of something, so that it is not made again while neither that nor the program changes. */
export interface MadeBefore<T> {
  /** What was made of the same before (anything that can be written as JSON), or what is made now; nothing is not kept. */
  of: <R extends T | undefined>(from: unknown, make: () => R) => T | R;
  /** Keeps what was asked for, and no more. */
  keep: () => void;
}

/** What a program made before, as it is kept in a file: `program` is its digest. */
export function madeBefore<T>(file: string, program: string): MadeBefore<T> {
  const known = keptIn<T>(file, program);
  const made = new Map<string, T>();
  let isNew = false;
  return {
    of: (from, make) => {
      const key = digestOf(from);
      const one = known.get(key) ?? make();
      if (one === undefined) return one;
      isNew ||= !known.has(key);
      made.set(key, one);
      return one;
    },
    keep: () => {
      if (isNew || made.size < known.size) writeFileSync(file, serialize({ program, made } satisfies Kept<T>));
    },
  };
}

/** Nothing where nothing can be read of it. */
function keptIn<T>(file: string, program: string): Kept<T>["made"] {
  if (!existsSync(file)) return new Map();
  try {
    const read = deserialize(readFileSync(file)) as Kept<T>;
    return read.program === program ? read.made : new Map();
  } catch {
    return new Map();
  }
}
