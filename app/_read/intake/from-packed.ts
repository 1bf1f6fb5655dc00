import { fromDocx } from "../../../engine/intake/from-docx.ts";
import type { TakenIn } from "../../../engine/intake/taken-in.ts";
import { quietHtml } from "./quiet-html.ts";

export { fromRtf } from "../../../engine/intake/from-rtf.ts";

/** The article in a Word document. */
export function fromWord(bytes: Uint8Array, name: string): Promise<TakenIn> {
  const parser = new DOMParser();
  return fromDocx(bytes, name, (xml) => parser.parseFromString(quietHtml(xml), "application/xml"));
}
