import { DOMParser } from "linkedom";
import { getDocumentProxy } from "unpdf";
import { fromDocx } from "../../engine/intake/from-docx.ts";
import { fromPdfPages } from "../../engine/intake/from-pdf-lines.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";
import { pagesOf } from "../../engine/intake/pdf-pages.ts";

/** The article in a Word document. */
export function fromWord(bytes: Uint8Array, name: string): Promise<TakenIn> {
  const parser = new DOMParser();
  return fromDocx(bytes, name, (xml) => parser.parseFromString(xml, "text/xml") as unknown as Document);
}

/** The most pages of a PDF that are read: what is longer is no article. */
const mostPages = 200;

/** The article in a PDF with text. @throws NotTakenIn where it has a password, is broken, or is longer than articles are. */
export async function fromPdf(bytes: Uint8Array, name: string): Promise<TakenIn> {
  const document = await getDocumentProxy(new Uint8Array(bytes)).catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new NotTakenIn(
      `${name}: it is a PDF ${isLocked ? "with a password" : "that is broken"}; open it, copy its text into a .txt file, and add that.`,
    );
  });
  try {
    if (document.numPages > mostPages)
      throw new NotTakenIn(`${name}: it has ${document.numPages} pages; at most ${mostPages} were expected.`);
    return fromPdfPages(await pagesOf(document), name);
  } finally {
    await document.destroy();
  }
}
