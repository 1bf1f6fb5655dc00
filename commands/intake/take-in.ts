import { fromLines } from "../../engine/intake/from-lines.ts";
import { fromRtf } from "../../engine/intake/from-rtf.ts";
import { checkMarkdown } from "../../library/check-markdown.ts";
import { fromPdf, fromWord } from "./from-document.ts";
import { fromHtml } from "./from-html.ts";
import { fromMarkdown } from "./from-markdown.ts";
import type { Source } from "./read-source.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";

/**
 * The article in a source, whatever it is written in; where several parts of a page may be one, the first or the `block`th.
 *
 * @throws NotTakenIn where there is none.
 */
export async function takeIn(source: Source, block?: number): Promise<TakenIn> {
  const found = await read(source, block);
  if (found.markdown.trim() === "")
    throw new NotTakenIn(
      `${source.name}: no story was found in it; paragraphs that end as sentences do were expected. Copy the article’s words into a .txt file, and add that.`,
    );
  const fault = checkMarkdown(found.markdown);
  if (fault) {
    const [place, line] = found.line
      ? [`${source.name}:${found.line + fault.line - 1}`, ""]
      : [source.name, `, from its line ${fault.line} on`];
    throw new NotTakenIn(`${place}: its story has ${fault.found}${line}; expected: ${fault.expected}.`);
  }
  if (!("guess" in source) || source.guess === undefined) return found;
  return { ...found, doubts: [`its encoding was not said and is taken for ${source.guess}`, ...found.doubts] };
}

function read(source: Source, block: number | undefined): TakenIn | Promise<TakenIn> {
  switch (source.kind) {
    case "html":
      return fromHtml(source, block);
    case "markdown":
      return fromMarkdown(source);
    case "text":
      return fromLines(source.text, source.url);
    case "rtf":
      return fromRtf(source.text, source.name);
    case "docx":
      return fromWord(source.bytes, source.name);
    case "pdf":
      return fromPdf(source.bytes, source.name);
  }
}
