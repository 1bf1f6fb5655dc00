import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Every file below a place, in the order of their names; a file is the only one below itself, and below nothing there is none. */
export function filesBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .toSorted()
    .flatMap((name) => filesBelow(path.join(place, name)));
}
