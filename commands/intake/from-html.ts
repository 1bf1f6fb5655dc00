import { parseHTML } from "linkedom";
import { checkPage } from "../../engine/intake/check-page.ts";
import { fromPage } from "../../engine/intake/from-page.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";
import type { TextSource } from "./read-source.ts";

/** The article in an HTML page; where several blocks of it may be one, the first or the `block`th. @throws NotTakenIn where the page is too large or too deep to be read. */
export function fromHtml({ name, text, url }: TextSource, block?: number): TakenIn {
  const { document } = parseHTML(text);
  const fault = checkPage(document);
  if (fault !== undefined) throw new NotTakenIn(`${name}: ${fault}.`);
  namesInSmallLetters(document);
  return fromPage(document, { url, block });
}

/** Attributes by the names that browsers give them: old pages write `<META NAME=…>`. */
function namesInSmallLetters(document: Document): void {
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const small = name.toLowerCase();
      if (small !== name && !element.hasAttribute(small)) element.setAttribute(small, value);
    }
  }
}
