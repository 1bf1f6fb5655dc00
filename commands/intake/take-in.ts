import { checkMarkdown } from "../../library/check-markdown.ts";
import { fromHtml } from "./from-html.ts";
import { fromMarkdown } from "./from-markdown.ts";
import { fromText } from "./from-text.ts";
import type { Source } from "./read-source.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";

/** The article in a source, whatever it is written in. @throws NotTakenIn where there is none. */
export function takeIn(source: Source): TakenIn {
  const found = { html: fromHtml, markdown: fromMarkdown, text: fromText }[source.kind](source);
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
  const { guess } = source;
  if (guess === undefined) return found;
  return { ...found, doubts: [`its encoding was not said and is taken for ${guess}`, ...found.doubts] };
}
