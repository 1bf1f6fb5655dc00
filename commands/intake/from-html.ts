import { parseHTML } from "linkedom";
import { checkPage } from "../../engine/intake/check-page.ts";
import { fromPage } from "../../engine/intake/from-page.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";
import type { TextSource } from "./read-source.ts";

/** The article in an HTML page. @throws NotTakenIn where the page is too large or too deep to be read. */
export function fromHtml({ name, text, url }: TextSource): TakenIn {
  const { document } = parseHTML(text);
  const fault = checkPage(document);
  if (fault !== undefined) throw new NotTakenIn(`${name}: ${fault}.`);
  return fromPage(document, url);
}
