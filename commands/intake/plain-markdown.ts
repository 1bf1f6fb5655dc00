import type { ListItem, Nodes, Parents, PhrasingContent, RootContent, TableRow } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { LeftOut } from "../../engine/intake/taken-in.ts";
import { readArticleText } from "../../library/article-text.ts";

/**
 * Markdown with nothing in it that cannot stand in an article: HTML gives its words, code its text, a row of a table is an item, links
 * to nowhere are their words; pictures, notes and what is struck out are left out, and told. What is fit already stays to the letter.
 */
export function plainMarkdown(markdown: string): { readonly markdown: string; readonly left: readonly LeftOut[] } {
  if (readArticleText("", markdown).unwelcome.length === 0) return { markdown, left: [] };
  const left: LeftOut[] = [];
  const leave = (text: string, because: string) => {
    if (text.trim() !== "") left.push({ text: text.trim(), because, isStory: false });
    return [];
  };
  const root = remark().use(remarkGfm).parse(markdown);
  const plain = (node: RootContent | PhrasingContent): Nodes[] => {
    switch (node.type) {
      case "html": {
        const words = node.value.replace(/<!--[^]*?(?:-->|$)/g, "").replace(/<[^>]*>/g, "");
        return words.trim() === "" ? [] : [{ type: "text", value: words }];
      }
      case "code":
        return node.value
          .split(/\n\s*\n/)
          .map((value) => ({ type: "paragraph", children: [{ type: "text", value: value.replace(/\s+/g, " ") }] }));
      case "inlineCode":
        return [{ type: "text", value: node.value }];
      case "image":
      case "imageReference":
        return leave(node.alt ?? "", "the words for a picture");
      case "delete":
        return leave(wordsOf(node), "struck out in the source");
      case "footnoteReference":
        return [];
      case "footnoteDefinition":
        return leave(wordsOf(node), "a note");
      case "definition":
        return [];
      case "linkReference":
        return inside(node);
      case "link":
        return /^https?:/.test(node.url) ? [{ ...node, children: inside(node) as PhrasingContent[] }] : inside(node);
      case "table":
        return [{ type: "list", spread: false, children: node.children.map(asItem) }];
      default:
        return "children" in node ? [{ ...node, children: inside(node) } as Nodes] : [node];
    }
  };
  const inside = (parent: Parents): Nodes[] => parent.children.flatMap((child) => plain(child));
  const children = inside(root).map((node) =>
    node.type === "text" ? { type: "paragraph" as const, children: [node] } : node,
  ) as RootContent[];
  const written = remark().data("settings", { bullet: "-", emphasis: "_" }).stringify({ type: "root", children });
  return { markdown: written.trim(), left };
}

/** A row of a table as an item: its cells, one after the other. */
function asItem({ children: cells }: TableRow): ListItem {
  const value = cells.map(wordsOf).join(cells.length === 2 ? ": " : "; ");
  return { type: "listItem", spread: false, children: [{ type: "paragraph", children: [{ type: "text", value }] }] };
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
