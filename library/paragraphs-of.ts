import { remark } from "remark";

/** The blocks of a Markdown text as plain paragraphs: for notes that are read, not quoted from. */
export function paragraphsOf(markdown: string): string[] {
  return remark()
    .parse(markdown)
    .children.map(({ position }) =>
      markdown.slice(position?.start.offset, position?.end.offset).replace(/\s+/g, " ").trim(),
    )
    .filter((paragraph) => paragraph !== "");
}
