import { remark } from "remark";

/** A plain line as the Markdown that gives just its words: nothing in it is taken for a heading, a list or emphasis. */
export function asMarkdown(line: string): string {
  const words = { type: "text" as const, value: line };
  return remark()
    .data("settings", { bullet: "-" })
    .stringify({ type: "root", children: [{ type: "paragraph", children: [words] }] })
    .trim();
}
