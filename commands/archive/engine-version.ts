import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../files-below.ts";

/** What articles are read and paired with: where any of it changes, what is kept is made anew. */
const sources = ["engine", "commands/archive", "commands/intake", "library"];

/** A hash of the sources that decide what is read of an article and how pairs are decided. */
export function engineVersion(): string {
  const root = rootAbove(import.meta.dirname);
  const hash = createHash("sha256");
  for (const folder of sources)
    for (const file of filesBelow(path.join(root, folder)))
      if (file.endsWith(".ts")) hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 20);
}

/** The project's folder: a command may run packed, below `.cache/`. */
function rootAbove(folder: string): string {
  if (existsSync(path.join(folder, "engine", "texts"))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`no engine above ${import.meta.dirname}`);
  return rootAbove(above);
}
