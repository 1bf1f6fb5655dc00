import { NotTakenIn, type TakenIn } from "../../../engine/intake/taken-in.ts";
import { at } from "../../_base.ts";

/** The most pages of a PDF that are read: what is longer is no article. */
export const mostPages = 200;

export interface AskedOfPdf {
  readonly pdf: ArrayBuffer;
  readonly name: string;
}
export type AnswerOfPdf = { readonly taken: TakenIn } | { readonly refused: string };

/** How long a PDF may take, in milliseconds. */
const patience = 60_000;

/** The article in a PDF with text, read in a worker that is fetched for it, until the signal ends it. @throws NotTakenIn where it has none, a password, or is broken. */
export async function fromPdf(bytes: Uint8Array<ArrayBuffer>, name: string, signal?: AbortSignal): Promise<TakenIn> {
  const worker = new Worker(at("/behaviours/read-pdf.js"), { type: "module" });
  try {
    const answer = await new Promise<AnswerOfPdf>((resolve) => {
      const refuse = (why: string) => resolve({ refused: `${name}: ${why}. Open it, copy its text, and paste that.` });
      worker.addEventListener("message", ({ data }: MessageEvent<Partial<AnswerOfPdf>>) => {
        if ("taken" in data || "refused" in data) resolve(data as AnswerOfPdf);
      });
      worker.addEventListener("error", () => refuse("what reads PDFs did not start here"));
      signal?.addEventListener("abort", () => refuse("reading it was cancelled"));
      setTimeout(() => refuse("it took more than a minute to read"), patience);
      const asked: AskedOfPdf = { pdf: bytes.buffer, name };
      worker.postMessage(asked, [bytes.buffer]);
    });
    if ("refused" in answer) throw new NotTakenIn(answer.refused);
    return answer.taken;
  } finally {
    worker.terminate();
  }
}
