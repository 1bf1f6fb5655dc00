import type { PdfPage } from "./from-pdf-lines.ts";

/** A PDF as PDF.js has it opened: as much of it as is asked for here. */
export interface OpenedPdf {
  readonly numPages: number;
  getPage(number: number): Promise<{
    readonly view: readonly number[];
    getTextContent(): Promise<{ readonly items: readonly (PdfItem | object)[] }>;
  }>;
}

interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** The pages of a PDF: their sizes in points, and every run of text with its place, in the order in which it was written. */
export async function pagesOf(document: OpenedPdf): Promise<(PdfPage & { readonly width: number })[]> {
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const page = await document.getPage(i + 1);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => {
        if (!("str" in item)) return [];
        const [, , c = 0, d = 0, x = 0, y = 0]: readonly number[] = item.transform;
        return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
      });
      return { width: right - left, height: top - bottom, runs };
    }),
  );
}
