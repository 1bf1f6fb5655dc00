import type { Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { Fault } from "./problem.ts";
import type { Block, Format } from "./shelf.ts";

const parser = remark().use(remarkGfm);

/**
 * The plain text of an article, and where its blocks lie in it. The headline is block 0, because some answers stand
 * only there. Paragraphs, headings, quotations and list items are numbered from 1. Anything else in Markdown (tables,
 * pictures, code, raw HTML) is refused: a passage of it could not be quoted word for word.
 */
export function readArticleText(
  title: string,
  markdown: string,
): { readonly text: string; readonly blocks: readonly Block[]; readonly unwelcome: readonly Fault[] } {
  const blocks: Block[] = [{ kind: "headline", number: 0, start: 0, end: title.length, formats: [] }];
  const unwelcome: Fault[] = [];
  let text = title;

  const addBlock = (kind: Block["kind"], content: readonly PhrasingContent[]) => {
    const start = text.length + 2;
    const inline = new Inline(start, unwelcome);
    content.forEach((node) => inline.add(node));
    if (inline.text.trim() === "") return;
    text += `\n\n${inline.text}`;
    blocks.push({ kind, number: blocks.length, start, end: text.length, formats: inline.formats });
  };
  const walk = (node: Root | RootContent, kind: Block["kind"]): void => {
    switch (node.type) {
      case "root":
        return node.children.forEach((child) => walk(child, kind));
      case "paragraph":
        return addBlock(kind, node.children);
      case "heading":
        return addBlock("heading", node.children);
      case "blockquote":
        return node.children.forEach((child) => walk(child, "quotation"));
      case "list":
        return node.children.forEach((item) => item.children.forEach((child) => walk(child, "item")));
      case "thematicBreak":
        return;
      default:
        unwelcome.push(refuse(node));
    }
  };
  walk(parser.parse(markdown), "paragraph");
  return { text, blocks, unwelcome };
}

/** Collects the text of one block, with the emphasis and links in it. */
class Inline {
  text = "";
  readonly formats: Format[] = [];

  constructor(
    private readonly start: number,
    private readonly unwelcome: Fault[],
  ) {}

  add(node: PhrasingContent): void {
    const start = this.start + this.text.length;
    switch (node.type) {
      case "text":
        this.text += node.value.replace(/\s+/g, " ");
        return;
      case "break":
        this.text += " ";
        return;
      case "emphasis":
      case "strong":
        node.children.forEach((child) => this.add(child));
        this.formats.push({ kind: node.type, start, end: this.start + this.text.length });
        return;
      case "link":
        node.children.forEach((child) => this.add(child));
        if (/^https?:/.test(node.url)) {
          this.formats.push({ kind: "link", url: node.url, start, end: this.start + this.text.length });
        } else if (!/^(?:mailto|xmpp):/.test(node.url)) {
          // An address for mail or messages that stands in a text becomes a link by itself: it is its words.
          this.unwelcome.push({
            ...refuse(node),
            found: `a link to “${node.url}”`,
            expected: "a link that begins with https:// or http://",
          });
        }
        return;
      default:
        this.unwelcome.push(refuse(node));
    }
  }
}

function refuse(node: Nodes): Fault {
  const line = node.position?.start.line ?? 1;
  if (node.type === "html") {
    return {
      line,
      found: `raw HTML: ${node.value.split("\n", 1)[0] ?? ""}`,
      expected: "Markdown alone; HTML is never run, and to show a “<” as text write \\<",
    };
  }
  return {
    line,
    found: `Markdown of the kind “${node.type}”`,
    expected: "paragraphs, headings, quotations, lists, emphasis and links",
  };
}
