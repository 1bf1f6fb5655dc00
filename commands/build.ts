import { buildSite, ensureBuilt, publishedSite, stop } from "./build-site.ts";

/**
 * `npm run build`: the static site, in `out/`. With `--if-old` only where its sources have changed since; with `--anew` without what an
 * earlier build made.
 */
const asked = (word: string) => process.argv.includes(word);
await (asked("--if-old") ? ensureBuilt() : buildSite(publishedSite(), asked("--anew"))).catch(stop);
