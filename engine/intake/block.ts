import { escapeMarkdown } from "./escape-markdown.ts";

/** A piece of a text as it was found: a paragraph, a heading, a quoted paragraph, an item of a list, the words under a picture. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "quotation" | "item" | "caption";
  /** Its words alone, with single spaces. */
  readonly text: string;
  /** The same as Markdown: what would mean something there is escaped, emphasis is written as such. */
  readonly markdown: string;
  /** How deep a heading is, from 1. */
  readonly level?: number | undefined;
  /** The number of an item in a numbered list. */
  readonly number?: number | undefined;
  /** It goes on with the item or the quotation before it. */
  readonly goesOn?: boolean | undefined;
  /** The share of its letters that are words of links, from 0 to 1. */
  readonly linked: number;
}

/** A block of words without emphasis and links, as texts and documents have them. */
export function plainBlock(kind: Block["kind"], text: string, more: Pick<Block, "level" | "number"> = {}): Block {
  return { kind, text, markdown: escapeMarkdown(text), linked: 0, ...more };
}

/** An item of a list whose line begins with a sign, which may have a number: the match of both. */
export function itemAfter([sign = "", number]: readonly (string | undefined)[], line: string): Block {
  return plainBlock("item", line.slice(sign.length), number === undefined ? {} : { number: Number(number) });
}
