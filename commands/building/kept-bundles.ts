import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { bundleBehaviours, bundlesFolder, type ScriptNames } from "../bundle-behaviours.ts";

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
  writeFileSync(noted, JSON.stringify({ program, names: [...names] }));
  return names;
}

/** The names that are noted of this program; nothing where another was bundled last, or nothing can be read. */
function knownOf(program: string): readonly (readonly [string, string])[] | undefined {
  if (!existsSync(noted) || !existsSync(folder)) return undefined;
  try {
    const read = JSON.parse(readFileSync(noted, "utf8")) as { program: string; names: [string, string][] };
    return read.program === program ? read.names : undefined;
  } catch {
    return undefined;
  }
}
