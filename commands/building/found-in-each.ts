import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Incident } from "../../library/shelf.ts";
import type { Found } from "../../app/_view/comparison.ts";
import { foundIn } from "../../app/_view/found-in.ts";
import { digestOf } from "./digest-of.ts";

/** What was found, by the digests of incidents. It is no format to keep: another program finds anew. */
interface KeptFound {
  readonly program: string;
  readonly found: ReadonlyMap<string, Found>;
}

/**
 * What the engine finds in each incident, by its id: lists of all incidents need that of every one. What was found in the same incident
 * by the same program (`program` is its digest) is kept in a file.
 */
export function foundInEach(
  incidents: readonly Incident[],
  program: string,
  file = ".cache/found",
): ReadonlyMap<string, Found> {
  const known = keptIn(file, program);
  const found = new Map<string, Found>();
  const kept = new Map<string, Found>();
  for (const incident of incidents) {
    const key = digestOf(incident);
    const one = known.get(key) ?? inIncident(incident);
    found.set(incident.id, one);
    kept.set(key, one);
  }
  writeFileSync(file, serialize({ program, found: kept } satisfies KeptFound));
  return found;
}

function inIncident(incident: Incident): Found {
  const { suggested, wording, pairs } = foundIn(incident);
  return { suggested, wording, pairs };
}

/** What this program found before; nothing where nothing can be read of it. */
function keptIn(file: string, program: string): KeptFound["found"] {
  if (!existsSync(file)) return new Map();
  try {
    const read = deserialize(readFileSync(file)) as KeptFound;
    return read.program === program ? read.found : new Map();
  } catch {
    return new Map();
  }
}
