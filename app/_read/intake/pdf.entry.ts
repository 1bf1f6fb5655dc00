import { getDocumentProxy } from "unpdf";
import { fromPdfPages } from "../../../engine/intake/from-pdf-lines.ts";
import { pagesOf } from "../../../engine/intake/pdf-pages.ts";
import { NotTakenIn } from "../../../engine/intake/taken-in.ts";
import { mostPages, type AnswerOfPdf, type AskedOfPdf } from "./from-pdf.ts";

// Reads a PDF in a worker. PDF.js, which is in it, sends and hears messages of its own: ours are known by their shape.
addEventListener("message", ({ data }: MessageEvent<AskedOfPdf | undefined>) => {
  if (data?.pdf instanceof ArrayBuffer) void answer(data).then((answered) => postMessage(answered));
});

async function answer({ pdf, name }: AskedOfPdf): Promise<AnswerOfPdf> {
  try {
    const options = { useWasm: false, isEvalSupported: false, useSystemFonts: false };
    const document = await getDocumentProxy(new Uint8Array(pdf), options);
    if (document.numPages > mostPages)
      return {
        refused: `${name}: it has ${document.numPages} pages; at most ${mostPages} are read. Copy the article’s text, and paste that.`,
      };
    return { taken: fromPdfPages(await pagesOf(document), name) };
  } catch (error) {
    if (error instanceof NotTakenIn) return { refused: error.message };
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return {
      refused: `${name}: it is a PDF ${isLocked ? "with a password" : "that is broken"}. Open it, copy its text, and paste that.`,
    };
  }
}
