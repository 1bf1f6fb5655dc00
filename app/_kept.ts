/** Whether browsers keep this site, so that it opens without a network; the build decides it (commands/build-site.ts). */
export const isKept = process.env["PARALLAX_KEPT"] === "1";
