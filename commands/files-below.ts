import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Every file below a place, in the order of their names; a file is the only one below itself, and below nothing there is none. */
export function filesBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  return statSync(place).isDirectory() ? filesIn(place) : [place];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(place);
      // A link may lead to a folder, or nowhere.
      return entry.isSymbolicLink() ? filesBelow(place) : [place];
    });
}
