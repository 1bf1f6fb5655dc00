import { buildSite, stop } from "./build-site.ts";

/** `npm run build`: the static site, in `out/`. */
await buildSite().catch(stop);
