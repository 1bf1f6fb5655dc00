import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { clean } from "../../engine/texts/reading/clean.ts";
import { checkPage } from "./check-page.ts";
import { metadataOf } from "./metadata-of.ts";
import type { Source } from "./read-source.ts";
import { NotTakenIn, type TakenIn } from "./taken-in.ts";

/**
 * The article in an HTML page: Readability finds it, its captions are marked as captions, what cannot be quoted (pictures,
 * tables, forms) goes, and what is left is cleaned line by line. Title, publisher, author and date are what the page says of
 * itself: JSON-LD first, then Open Graph, then meta tags.
 */
export function fromHtml({ name, text, url }: Source): TakenIn {
  const { document } = parseHTML(text);
  const fault = checkPage(document);
  if (fault !== undefined) throw new NotTakenIn(`${name}: ${fault}.`);
  const said = metadataOf(document);
  const before = linesIn(document.body?.innerHTML ?? "");
  for (const caption of document.querySelectorAll("figcaption, .caption, .wp-caption-text")) {
    const words = caption.textContent?.trim().replace(/\s+/g, " ") ?? "";
    const marked = document.createElement("p");
    marked.textContent = words === "" ? "" : `Caption: ${words}`;
    // Readability drops some figures; a caption in a paragraph of its own stays.
    (caption.closest("figure") ?? caption).replaceWith(marked);
  }
  const found = new Readability(document, { charThreshold: 200 }).parse();
  if (!found?.content) throw new NotTakenIn(`${name}: no article was found on this page.`);
  const lines = clean(linesIn(found.content).join("\n\n"));
  const title = said.title ?? found.title ?? undefined;
  const kept = lines.filter(({ kind, text }) => ["body", "caption", "title"].includes(kind) && text !== title);
  const shown = new Set(kept.map(({ text }) => text));
  const labels = new Map(clean(before.join("\n\n")).map(({ text, kind, because }) => [text, `${kind}: ${because}`]));
  return {
    ...said,
    title,
    author: said.author ?? found.byline ?? undefined,
    url: said.url ?? url,
    markdown: kept.map(({ text }) => text).join("\n\n"),
    left: before
      .filter((line) => !shown.has(line) && !shown.has(`Caption: ${line}`) && line !== title)
      .map((line) => ({ text: line, because: labels.get(line)?.replace(/^body: $/, "") || "outside the article" })),
  };
}

/** HTML as lines of Markdown, a block a line; links become their words, and what is no text goes. */
function linesIn(html: string): string[] {
  const markdown = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeRemark, {
      handlers: {
        img: () => undefined,
        table: () => undefined,
        form: () => undefined,
        a: (state, node) => state.all(node),
        br: () => ({ type: "text", value: " " }),
      },
    })
    .use(remarkStringify, { bullet: "-", emphasis: "_" })
    .processSync(html);
  return String(markdown)
    .split(/\n{2,}/)
    .map((block) => block.replace(/\s*\n\s*/g, " ").trim())
    .filter((block) => block !== "" && !/^([-*_] ?){3,}$/.test(block));
}
