import { plainBlock, type Block } from "./block.ts";
import { fromBlocks } from "./from-blocks.ts";
import { NotTakenIn, type TakenIn } from "./taken-in.ts";
import { Archive } from "./unzip.ts";

/** What holds words that are not the document's text: deleted and moved ones, instructions of fields, what older programs show instead. */
const unsaid = new Set([
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "mc:Fallback",
  "w:pPr",
  "w:sectPr",
  "w:footnoteReference",
]);

/**
 * The article in a Word document (ISO/IEC 29500, WordprocessingML): its paragraphs, headings by the outline of their style, items of
 * lists, rows of tables. Words that are hidden, deleted or moved away are not read. `parseXml` makes a document of XML.
 *
 * @throws NotTakenIn where it is none, has a password, or unpacks to more than is read.
 */
export async function fromDocx(bytes: Uint8Array, name: string, parseXml: (xml: string) => Document): Promise<TakenIn> {
  const archive = new Archive(bytes, name);
  const xml = await archive.text("word/document.xml");
  if (xml === undefined)
    throw new NotTakenIn(`${name}: it is no Word document; a .docx, a page or a text was expected.`);
  const styles = await archive.text("word/styles.xml");
  const levels = styles === undefined ? new Map<string, number>() : levelsIn(parseXml(styles));
  const core = await archive.text("docProps/core.xml");
  const said = core === undefined ? undefined : parseXml(core);
  const blocks = blocksIn(parseXml(xml), levels);
  const words = (tag: string) => said?.getElementsByTagName(tag)[0]?.textContent?.trim() || undefined;
  return fromBlocks(blocks, { title: words("dc:title"), author: words("dc:creator") });
}

/** The level of each style that is a heading's. Names of styles are in the writer's language: the outline is not. */
function levelsIn(styles: Document): Map<string, number> {
  const levels = new Map<string, number>();
  for (const style of styles.getElementsByTagName("w:style")) {
    const id = style.getAttribute("w:styleId");
    const outline = style.getElementsByTagName("w:outlineLvl")[0]?.getAttribute("w:val");
    if (id && outline) levels.set(id, Number(outline) + 1);
    // Documents made by other programs may have no outline; Word's own names of headings are the same in every language.
    else if (id && /^heading [1-9]$/i.test(style.getElementsByTagName("w:name")[0]?.getAttribute("w:val") ?? ""))
      levels.set(id, Number(style.getElementsByTagName("w:name")[0]?.getAttribute("w:val")?.at(-1)));
  }
  return levels;
}

function blocksIn(document: Document, levels: ReadonlyMap<string, number>): Block[] {
  return [...document.getElementsByTagName("w:p")].flatMap((paragraph): Block[] => {
    if (isInside(paragraph, "mc:Fallback") || isInside(paragraph, "w:del")) return [];
    const text = wordsIn(paragraph).replace(/\s+/g, " ").trim();
    if (text === "") return [];
    const style = paragraph.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") ?? "";
    const level = levels.get(style);
    if (level !== undefined) return [plainBlock("heading", text, { level })];
    const isItem = paragraph.getElementsByTagName("w:numPr").length > 0;
    return [plainBlock(isItem ? "item" : /quote/i.test(style) ? "quotation" : "paragraph", text)];
  });
}

/** The words of a paragraph; those of paragraphs inside it, as in a text box, are theirs. */
function wordsIn(element: Element): string {
  let words = "";
  for (const child of element.childNodes) {
    if (child.nodeType !== 1) continue;
    const part = child as Element;
    const name = part.tagName;
    if (unsaid.has(name) || name === "w:p" || name === "w:txbxContent") continue;
    if (name === "w:r" && isHidden(part)) continue;
    if (name === "w:t") words += part.textContent ?? "";
    else if (name === "w:tab" || name === "w:br" || name === "w:cr") words += " ";
    else if (name === "w:noBreakHyphen") words += "‑";
    else words += wordsIn(part);
  }
  return words;
}

function isHidden(run: Element): boolean {
  const vanish = run.getElementsByTagName("w:vanish")[0];
  return vanish !== undefined && !/^(?:0|false|off)$/.test(vanish.getAttribute("w:val") ?? "");
}

function isInside(element: Element, name: string): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.tagName === name) return true;
  return false;
}
