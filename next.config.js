/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  // Every page is a folder with an index.html: what any static host serves under one address.
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  // Prints and links rely on whole documents; types and lint are checked by `npm run check` and `npm run lint`.
  typescript: { ignoreBuildErrors: true },
};

export default config;
