import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, context, stop, transform, type BuildOptions } from "esbuild";
import { rollup } from "rollup";

/** Where they lie: Next copies what is in `public/` to the root of the site. */
export const bundlesFolder = "public/behaviours";

const { BASE_PATH, SITE_URL, SITE_NAME } = process.env;

/** What all bundles have in common. */
const shared = {
  outdir: bundlesFolder,
  bundle: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  define: { "process.env": JSON.stringify({ BASE_PATH, SITE_URL, SITE_NAME }) },
} satisfies BuildOptions;

/** Everything that acts on pages, and what comes when it is asked for. */
const modules = {
  entryPoints: ["app/_behaviours/site.entry.ts"],
  entryNames: "site",
  // What is imported only when it is needed comes in a file of its own.
  splitting: true,
  chunkNames: "[name]-[hash]",
  ...shared,
} satisfies BuildOptions;

/** What runs before a page is drawn, whole but for what it fetches later; and the looks of what only a behaviour draws, fetched by it. */
const apart = {
  entryPoints: {
    head: "app/_behaviours/head.entry.ts",
    judging: "app/_behaviours/judging.css",
    search: "app/_behaviours/search.css",
  },
  external: ["./search.js", "./offline.js"],
  ...shared,
  // A plain script, which runs at once; esbuild's own way to write one has no import.
  banner: { js: '(()=>{"use strict";' },
  footer: { js: "})()" },
} satisfies BuildOptions;

/** A script that is fetched by itself, with parts that it fetches later, whose names begin with one word. */
const parted = (name: string, source: string, begin = name) =>
  ({
    entryPoints: { [name]: source },
    entryNames: "[name]",
    splitting: true,
    chunkNames: `${begin}-[name]-[hash]`,
    ...shared,
  }) satisfies BuildOptions;

/** What the field of the search fetches when it is first used (`app/_behaviours/search-key.ts`), on every page. */
const search = parted("search", "app/_behaviours/search.entry.ts");

/**
 * The page on which readers compare articles of their own: its program, drawn by Preact in React's place, with what it fetches when it is
 * asked for; and the engine, in a worker, as is what reads PDFs.
 */
const reading = {
  ...parted("read", "app/_read/read.entry.ts"),
  jsx: "automatic",
  alias: { react: "preact", "react/jsx-runtime": "preact/jsx-runtime" },
} satisfies BuildOptions;

const engine = {
  ...reading,
  entryPoints: { "read-worker": "app/_read/worker.entry.ts", "read-pdf": "app/_read/intake/pdf.entry.ts" },
  splitting: false,
} satisfies BuildOptions;

/** What lets pages be read without a network, on every page, and the line about a new version, which it fetches when there is one. */
const offline = parted("offline", "app/_behaviours/offline.ts");

/** The pages that say what is kept. */
const offlinePages = parted("offline-page", "app/_behaviours/offline-page.entry.ts", "offline");

/** The names under which scripts of pages are served, by those that pages are written with: “site.js”. */
export type ScriptNames = ReadonlyMap<string, string>;

/**
 * Bundles them once, small: a page asks for one module, and later for what its reader asks for. esbuild reads the sources and parts
 * them; of its many parts Rollup makes few, since what the first file has, those that come later take from it.
 */
export async function bundleBehaviours(): Promise<ScriptNames> {
  rmSync(bundlesFolder, { recursive: true, force: true });
  mkdirSync(bundlesFolder, { recursive: true });
  const parts = await build({ ...modules, write: false });
  const texts = new Map(parts.outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
  const bundle = await rollup({
    input: "site.js",
    plugins: [
      {
        name: "parts",
        resolveId: (name) => path.basename(name),
        load: (name) => texts.get(name) ?? null,
        renderChunk: (code) => transform(code, { minify: true, target: modules.target, format: "esm" }),
      },
    ],
  });
  const { output } = await bundle.write({
    dir: bundlesFolder,
    entryFileNames: "[name]-[hash].js",
    // Without the hash of the sources, of which there may be several parts.
    chunkFileNames: ({ name }) => `${name.replace(/-[A-Z\d]{8}$/, "")}-[hash].js`,
    hashCharacters: "base36",
  });
  await bundle.close();
  const names = new Map(
    output.filter((file) => file.type === "chunk" && file.isEntry).map(({ fileName }) => ["site.js", fileName]),
  );
  for (const [entry, options] of Object.entries({
    "search.js": search,
    "offline.js": offline,
    "offline-page.js": offlinePages,
    "read.js": reading,
  }))
    names.set(entry, await writeParted(entry, options));
  for (const { path: file, text } of (await build({ ...apart, minify: true, write: false })).outputFiles) {
    const name = path.basename(file);
    const contents = text.replace(/"\.\/((?:search|offline)\.js)"/g, (_, later: string) => `"./${names.get(later)}"`);
    const hashed = name.endsWith(".js") ? name.replace(".js", `-${hashOf(Buffer.from(contents))}.js`) : name;
    if (hashed !== name) names.set(name, hashed);
    writeFileSync(path.join(bundlesFolder, hashed), contents);
  }
  await build({ ...engine, minify: true });
  // Its process would stay, with hundreds of megabytes, while pages are rendered.
  await stop();
  return names;
}

/** Bundles an entry with what it fetches later, and answers with the name under which it is served. */
async function writeParted(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...options, minify: true, write: false });
  // In lower case, as the names of all other scripts are.
  const lower = (text: string) =>
    text.replace(/\b(?:read|search|offline)-[\w-]+-[A-Z\d]{8}\.js\b/g, (name) => name.toLowerCase());
  let served = entry;
  for (const { path: file, text } of outputFiles) {
    const contents = lower(text);
    const isEntry = path.basename(file) === entry;
    const hashed = entry.replace(".js", `-${hashOf(Buffer.from(contents))}.js`);
    if (isEntry) served = hashed;
    writeFileSync(path.join(bundlesFolder, isEntry ? hashed : lower(path.basename(file))), contents);
  }
  return served;
}

function hashOf(contents: Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex").slice(0, 8);
}

/** What helps an editor while writing, and no page of a built site asks for or has beside it. */
const editing = {
  entryPoints: { "copy-as-claim": "app/_behaviours/copy-as-claim.entry.ts" },
  ...shared,
} satisfies BuildOptions;

/** Bundles them again after every change, until the process ends, and what helps an editor besides. */
export async function watchBehaviours(): Promise<void> {
  for (const options of [modules, apart, search, offline, offlinePages, reading, engine, editing])
    await (await context({ ...options, sourcemap: "inline" })).watch();
}
