import { parseHTML } from "linkedom";
import { checkPage } from "../../engine/intake/check-page.ts";
import { readBlocks } from "../../engine/intake/read-blocks.ts";
import { NotTakenIn } from "../../engine/intake/taken-in.ts";

/** The text of a piece of HTML as feeds and exports have it, its blocks parted by empty lines; a text without tags stays as it is. @throws NotTakenIn where it is too large or too deep. */
export function textOfHtml(html: string): string {
  if (!/<[a-z!/]|&[a-z#]/i.test(html)) return html.trim();
  const { document } = parseHTML(`<!doctype html><html><head></head><body><article>${html}</article></body></html>`);
  const fault = checkPage(document);
  if (fault !== undefined) throw new NotTakenIn(fault);
  const { blocks } = readBlocks(document.body);
  return blocks.map(({ text }) => text).join("\n\n");
}
