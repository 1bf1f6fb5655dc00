import { availableParallelism } from "node:os";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  // Where a build puts its pages, until they are finished and moved to the site's folder.
  ...(process.env.PARALLAX_RENDERED ? { distDir: process.env.PARALLAX_RENDERED } : {}),
  // The site may live below a folder of its host; app/_base.ts has the rest.
  ...(process.env.BASE_PATH ? { basePath: process.env.BASE_PATH } : {}),
  // Every page is a folder with an index.html: what any static host serves under one address.
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  experimental: {
    // Next leaves one core to itself, and has nothing to do there while pages are rendered.
    cpus: availableParallelism(),
    // It would pack parts of every page to see how small they are, for a runtime that no reader gets.
    prefetchInlining: false,
  },
  // By the name under which Next itself asks for it; under another nothing is replaced, and builds take longer.
  turbopack: { resolveAlias: { "./collect-segment-data": "./app/_drawing/no-segments.ts" } },
  // Formats citations while pages are built; citation-js looks for its parts at run time.
  serverExternalPackages: ["@citation-js/core", "@citation-js/plugin-csl", "@citation-js/plugin-bibtex"],
  // Prints and links rely on whole documents; types and lint are checked by `npm run check` and `npm run lint`.
  typescript: {
    ignoreBuildErrors: true,
    // Next writes into the file that it is given; ours stays as it is.
    tsconfigPath: ".cache/tsconfig.next.json",
  },
};

export default config;
