import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { filesBelow } from "../files-below.ts";
import { bundleBehaviours, bundlesFolder, type ScriptNames } from "../bundle-behaviours.ts";
import { notedIn } from "./noted-in.ts";

const folder = ".cache/behaviours";
const noted = ".cache/behaviours.json";

/** The bundles of a program, which are made anew only when it has changed: `program` is its digest. */
export async function bundlesOf(program: string): Promise<ScriptNames> {
  const known = knownOf(program);
  if (known) {
    rmSync(bundlesFolder, { recursive: true, force: true });
    cpSync(folder, bundlesFolder, { recursive: true });
    return new Map(known);
  }
  const names = await bundleBehaviours();
  rmSync(noted, { force: true });
  rmSync(folder, { recursive: true, force: true });
  cpSync(bundlesFolder, folder, { recursive: true });
  writeFileSync(noted, JSON.stringify({ program, names: [...names], files: filesBelow(folder) } satisfies Noted));
  return names;
}

interface Noted {
  readonly program: string;
  readonly names: readonly (readonly [string, string])[];
  readonly files: readonly string[];
}

/** The names that are noted of this program; nothing where another was bundled last, a file is gone, or nothing can be read. */
function knownOf(program: string): readonly (readonly [string, string])[] | undefined {
  const read = notedIn<Noted>(noted);
  return read?.program === program && read.files.every(existsSync) ? read.names : undefined;
}
