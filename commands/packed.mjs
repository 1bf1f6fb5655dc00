// Packs a command and all that it imports into one file, which Node reads at once: reading its hundreds of files one by one takes
// longer than most of what commands do. Plain syntax, as in run.mjs.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const folder = ".cache/commands";
/** What a packed file is made of besides its sources: the packages as they are installed, and how sources are read. */
const alsoOf = ["node_modules/.package-lock.json", "package.json", "tsconfig.json"];
/** Packages are often written for `require`, which modules do not have. */
const requiring =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * The packed file of a command, made anew where one of the files that it was made of has changed. Nothing where it cannot be
 * packed or kept: then the command is run as it is, which says what is wrong with it.
 */
export async function packed(entry) {
  const file = path.resolve(folder, path.basename(entry, ".ts") + ".mjs");
  if (isCurrent(file)) return file;
  try {
    const started = Date.now();
    const { build } = await import("esbuild");
    const { outputFiles, metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      banner: { js: requiring },
      // Of linkedom, which does without it; and what may not be installed, and brings a program of its own.
      external: ["canvas", "@duckdb/node-api"],
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const sources = Object.keys(metafile.inputs).filter((input) => !input.includes("node_modules/"));
    const madeOf = sources.concat(alsoOf).map((source) => {
      const state = stateOf(source);
      // What was changed meanwhile may have been read before.
      return [source, state && state[0] < started ? state : "changed"];
    });
    mkdirSync(folder, { recursive: true });
    // One file in one go, so that another start never finds a part of it, or the sources of another.
    const part = file + "." + process.pid;
    writeFileSync(part, "// " + JSON.stringify(madeOf) + "\n" + outputFiles[0].text);
    renameSync(part, file);
    return file;
  } catch {
    return undefined;
  }
}

function isCurrent(file) {
  try {
    const text = readFileSync(file, "utf8");
    const madeOf = JSON.parse(text.slice("// ".length, text.indexOf("\n")));
    return madeOf.every(([source, state]) => String(stateOf(source)) === String(state));
  } catch {
    return false;
  }
}

/** When a file was changed last, and how long it is; nothing where there is none. */
function stateOf(source) {
  const stats = statSync(source, { throwIfNoEntry: false });
  return stats && [stats.mtimeMs, stats.size];
}
