import { getDocumentProxy } from "unpdf";

export interface Word {
  readonly text: string;
  /** From the lower left corner of the page, in points; `y` is the base line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the type, in points. */
  readonly size: number;
}

export interface Leaf {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** The pages of a PDF: their sizes in points, and every run of text with its place. */
export async function readPdf(pdf: Uint8Array): Promise<Leaf[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1));
  const leaves = await Promise.all(
    pages.map(async (promised) => {
      const page = await promised;
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { items } = await page.getTextContent();
      const words = items.flatMap((item): Word[] => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , c = 0, d = 0, x = 0, y = 0]: readonly number[] = item.transform;
        return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
      });
      return { width: right - left, height: top - bottom, words };
    }),
  );
  await document.destroy();
  return leaves;
}
