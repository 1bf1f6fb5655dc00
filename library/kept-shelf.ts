import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Shelf } from "./shelf.ts";

/** What of a shelf a build makes pages of, by its ids of today. */
export interface Only {
  readonly incidents: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
}

/** A shelf that was read and checked already, for the processes of a build: each would read all its files again. */
export interface KeptShelf<Found> {
  readonly shelf: Shelf;
  /** What the engine found in each incident, by its id. */
  readonly found: ReadonlyMap<string, Found>;
  /** Nothing where all pages are made. */
  readonly only?: Only | undefined;
}

/** Writes a shelf to a file as V8 has it, whose objects stay the same where they stand twice. */
export function keepShelf(file: string, kept: KeptShelf<unknown>): void {
  writeFileSync(file, serialize(kept));
}

/** The shelf of such a file. It is no format to keep: whoever reads it was started by who wrote it. */
export function keptShelf<Found>(file: string): KeptShelf<Found> {
  return deserialize(readFileSync(file)) as KeptShelf<Found>;
}
