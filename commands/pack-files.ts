import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What packing makes smaller; pictures and fonts are packed already. */
const worthIt = /\.(?:html|css|js|json|jsonld|xml|svg|txt|bib|ris|webmanifest)$/;

/** Smaller files fit into one packet as they are, in bytes. */
const smallest = 1024;

/** Puts beside every file that packing makes smaller a packed one, `.gz`, for servers that send such. */
export function packFiles(files: readonly string[]): void {
  for (const file of files) {
    if (!worthIt.test(file)) continue;
    const bytes = readFileSync(file);
    if (bytes.length >= smallest) writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 7 }));
  }
}
