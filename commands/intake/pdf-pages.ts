import type { getDocumentProxy } from "unpdf";
import type { PdfPage } from "../../engine/intake/from-pdf-lines.ts";

/** The pages of a PDF: their sizes in points, and every run of text with its place, in the order in which it was written. */
export async function pagesOf(
  document: Awaited<ReturnType<typeof getDocumentProxy>>,
): Promise<(PdfPage & { readonly width: number })[]> {
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
