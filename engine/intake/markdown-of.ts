import type { Block } from "./block.ts";
import { escapeBeginning } from "./escape-markdown.ts";

/** Blocks as the Markdown that articles are kept in. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks.map((block, i) => join(blocks[i - 1], block) + written(block)).join("");
}

/** What stands between two blocks: items of a list follow one another, paragraphs of a quotation have its sign on the empty line. */
function join(before: Block | undefined, { kind, goesOn, number }: Block): string {
  if (!before) return "";
  if (kind === "quotation" && before.kind === "quotation") return goesOn ? "\n>\n" : "\n\n";
  if (kind !== "item" || before.kind !== "item" || goesOn) return "\n\n";
  return (number === undefined) === (before.number === undefined) ? "\n" : "\n\n";
}

function written({ kind, markdown, level = 2, number, goesOn }: Block): string {
  switch (kind) {
    case "heading":
      return `${"#".repeat(Math.min(6, Math.max(2, level)))} ${markdown.replace(/(#+)$/, "\\$1")}`;
    case "quotation":
      return `> ${escapeBeginning(markdown)}`;
    case "item":
      if (goesOn) return `${number === undefined ? "  " : "   "}${escapeBeginning(markdown)}`;
      return `${number === undefined ? "-" : `${number}.`} ${escapeBeginning(markdown)}`;
    case "caption":
      return `Caption: ${markdown}`;
    case "paragraph":
      return escapeBeginning(markdown);
  }
}
