import { foreignLanguageOf } from "../../../engine/language-of.ts";
import type { Block } from "../../../engine/intake/block.ts";
import type { TakenIn } from "../../../engine/intake/taken-in.ts";
import { slug } from "../../../library/slug.ts";
import type { OwnArticle, OwnBlock } from "../own-comparison.ts";

/** Words of a headline that a short name is made of. */
const wordsOfName = 4;
/** In UTF-16 units: so much of a text stands for a headline that was not found. */
const longestTitle = 90;

/** What was taken in, as an article of a comparison. */
export function ownArticle(taken: TakenIn): OwnArticle {
  const blocks = (taken.blocks ?? []).map(ownBlock);
  const [first] = blocks;
  // A text of one line has no headline.
  const title = taken.title ?? beginning(first?.text ?? "");
  return {
    id: idOf({ ...taken, title }),
    title,
    publisher: taken.publisher,
    author: taken.author,
    agency: taken.agency,
    published: taken.published,
    url: taken.url,
    lang: languageOfArticle(taken.lang, blocks),
    read: taken.read ?? "whole",
    blocks,
    left: taken.left,
    from: { ...taken.from, ...(taken.title === undefined && { title: "its first words" }) },
  };
}

/** The language that was said or found; English where its words do not tell of another. */
export function languageOfArticle(said: string | undefined, blocks: readonly OwnBlock[]): string {
  return said ?? foreignLanguageOf(blocks.map(({ text }) => text).join("\n")) ?? "en";
}

/** An id as those of the shelf are: the publisher, or what the headline begins with, and the day. */
export function idOf({ publisher, title, published }: Pick<TakenIn, "publisher" | "title" | "published">): string {
  const words = (title ?? "").split(/\s+/).slice(0, wordsOfName).join(" ");
  const named = [publisher ?? "", words].map(slug).find((name) => name !== "") ?? "article";
  return published === undefined ? named : `${named}-${published}`;
}

function ownBlock({ kind, text }: Block): OwnBlock {
  return kind === "caption" ? { kind: "paragraph", text: `Caption: ${text}` } : { kind, text };
}

function beginning(text: string): string {
  if (text.length <= longestTitle) return text || "Untitled";
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestTitle / 2)).trimEnd()}…`;
}
