import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = "library/styles";

/**
 * The files by which citations are formatted, by their names without the ending: CSL styles, and what a language has
 * otherwise than American English (`locales-en-GB`).
 */
export function readStyles(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [path.parse(name).name, readFileSync(path.join(folder, name), "utf8")]),
  );
}
