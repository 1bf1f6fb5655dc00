import { readFileSync } from "node:fs";
import path from "node:path";

/** One cut of a typeface, as pictures are drawn with it. */
export interface TypeFile {
  /** “Source Serif 4”, and “Source Serif 4 Ext” for the accented letters beyond Western Europe's. */
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: "normal";
  readonly data: ArrayBuffer;
}

const cuts = [
  ["Source Serif 4", "source-serif-4", 400],
  ["Source Serif 4", "source-serif-4", 600],
  ["Source Sans 3", "source-sans-3", 400],
  ["Source Sans 3", "source-sans-3", 600],
] as const;

/** Reads the site's type from its packages, in the one compressed form that can be drawn with at build time. */
export function readType(): TypeFile[] {
  return cuts.flatMap(([name, file, weight]) =>
    (["latin", "latin-ext"] as const).map((letters) => ({
      name: letters === "latin" ? name : `${name} Ext`,
      weight,
      style: "normal" as const,
      data: bytesOf(path.join("node_modules/@fontsource", file, "files", `${file}-${letters}-${weight}-normal.woff`)),
    })),
  );
}

function bytesOf(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
