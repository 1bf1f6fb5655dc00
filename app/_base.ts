/** The folder below which the site lives on its host, as “/parallax”; nothing at the root. The build checks it (commands/build-site.ts). */
export const base = process.env["BASE_PATH"] ?? "";

/** An address of the site from one that begins at its root. */
export const at = (address: string) => `${base}${address}`;
