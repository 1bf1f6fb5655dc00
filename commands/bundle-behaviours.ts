import { readdirSync, rmSync } from "node:fs";
import { build, context, type BuildOptions } from "esbuild";

const folder = "public/behaviours";

/** Each page kind that acts has one entry, `app/_behaviours/<page>.entry.ts`, served as `/behaviours/<page>.js`. */
const options = (): BuildOptions => ({
  entryPoints: [
    ...readdirSync("app/_behaviours")
      .filter((name) => name.endsWith(".entry.ts"))
      .map((name) => ({ in: `app/_behaviours/${name}`, out: name.replace(".entry.ts", "") })),
    // The looks of what only a behaviour draws, fetched by it.
    { in: "app/_behaviours/judging.css", out: "judging" },
  ],
  outdir: folder,
  bundle: true,
  // What is imported only when it is needed comes in a file of its own.
  splitting: true,
  chunkNames: "part-[hash]",
  format: "esm",
  target: "es2022",
  legalComments: "none",
});

/** Bundles them once, small. */
export async function bundleBehaviours(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({ ...options(), minify: true });
}

/** Bundles them again after every change, until the process ends. */
export async function watchBehaviours(): Promise<void> {
  await (await context({ ...options(), sourcemap: "inline" })).watch();
}
