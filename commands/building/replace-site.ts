import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { placesOf, type Part } from "./parts.ts";

/** The folders of a site in which its parts lie, beside pages that are of none. */
const folders: readonly Part["kind"][] = ["incidents", "articles", "voices"];

/** Moves what there is of some parts from one site to another. */
export function moveParts(parts: readonly Part[], from: string, to: string): void {
  for (const place of parts.flatMap(placesOf)) {
    if (!existsSync(path.join(from, place))) continue;
    mkdirSync(path.dirname(path.join(to, place)), { recursive: true });
    renameSync(path.join(from, place), path.join(to, place));
  }
}

/**
 * Puts what was made in the place of a site that stands, where some parts of that site are kept: those stay where they are, all else is
 * exchanged, folder by folder, or taken away. That is a matter of milliseconds, however large the site; whoever serves it has the old files
 * before, and the new ones after. Where one cannot be exchanged, all are put back, and the error is thrown. What was there lies in
 * `replaced` then, on the same disk.
 */
export function replaceSite(
  made: string,
  site: string,
  { kept, replaced }: { readonly kept: readonly Part[]; readonly replaced: string },
): void {
  rmSync(replaced, { recursive: true, force: true });
  mkdirSync(path.dirname(site), { recursive: true });
  const moved: (readonly [string, string])[] = [];
  const move = (from: string, to: string) => {
    mkdirSync(path.dirname(to), { recursive: true });
    renameSync(from, to);
    moved.push([from, to]);
  };
  const staying = new Set(kept.flatMap(placesOf));
  // Where nothing is kept, the whole folder at once. Else what lies at the root last: a server knows a new site by that.
  const places = kept.length === 0 ? [""] : [...new Set([...placesIn(site), ...placesIn(made)])];
  try {
    for (const place of places.filter((place) => !staying.has(place))) {
      const [old, fresh] = [path.join(site, place), path.join(made, place)];
      if (existsSync(old)) move(old, path.join(replaced, place));
      if (existsSync(fresh)) move(fresh, old);
    }
  } catch (error) {
    for (const [from, to] of moved.toReversed()) renameSync(to, from);
    throw error;
  }
}

/** What is exchanged as one: what lies in the folders of parts, then what lies at the root. */
function placesIn(site: string): string[] {
  const parts = folders.flatMap((folder) => namesIn(path.join(site, folder)).map((name) => `${folder}/${name}`));
  return [...parts, ...namesIn(site).filter((name) => !folders.some((folder) => folder === name))];
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
