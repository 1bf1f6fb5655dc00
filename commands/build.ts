import { buildSite, ensureBuilt, stop } from "./build-site.ts";

/** `npm run build`: the static site, in `out/`. With `--if-old` only where its sources have changed since. */
await (process.argv.includes("--if-old") ? ensureBuilt() : buildSite()).catch(stop);
