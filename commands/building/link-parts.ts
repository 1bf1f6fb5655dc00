import { constants, copyFileSync, linkSync, mkdirSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../files-below.ts";
import { placesOf, type Part } from "./parts.ts";

/**
 * Gives a site what there is of some parts in another, file by file under a second name, where the disk has such without a copy: the other
 * stays whole, and may be read meanwhile.
 */
export function linkParts(parts: readonly Part[], from: string, to: string): void {
  for (const file of parts.flatMap(placesOf).flatMap((place) => filesBelow(path.join(from, place)))) {
    const linked = path.join(to, path.relative(from, file));
    mkdirSync(path.dirname(linked), { recursive: true });
    try {
      linkSync(file, linked);
    } catch {
      // A disk that knows no second names; what else is wrong, copying tells.
      copyFileSync(file, linked, constants.COPYFILE_EXCL);
    }
  }
}
