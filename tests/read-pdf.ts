import { getDocumentProxy } from "unpdf";
import { pagesOf } from "../engine/intake/pdf-pages.ts";
import type { Run } from "../engine/intake/from-pdf-lines.ts";

export interface Leaf {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Run[];
}

/** The pages of a PDF: their sizes in points, and every run of text that is seen, with its place. */
export async function readPdf(pdf: Uint8Array): Promise<Leaf[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await pagesOf(document);
  await document.destroy();
  return pages.map(({ width, height, runs }) => ({
    width,
    height,
    words: runs.filter(({ text }) => text.trim() !== ""),
  }));
}
