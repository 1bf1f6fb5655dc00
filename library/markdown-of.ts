import type { Block } from "./shelf.ts";

/** A block of a text, its words alone. */
export interface PlainBlock {
  readonly kind: Exclude<Block["kind"], "headline">;
  readonly text: string;
}

/** Before the words of a block, by its kind. */
const marks: Readonly<Record<PlainBlock["kind"], string>> = {
  paragraph: "",
  heading: "## ",
  quotation: "> ",
  item: "- ",
};

/** Blocks as Markdown that `readArticleText` reads as the same ones, word for word: each is one line, and no sign in it means anything. */
export function markdownOf(blocks: readonly PlainBlock[]): string {
  return blocks.map(({ kind, text }) => marks[kind] + escaped(text, kind === "heading")).join("\n\n");
}

/** Words as they are read: in one line, with nothing that no file may hold. */
export function oneLine(text: string): string {
  return flat(text).trim();
}

/** The same with the room around them. */
export function flat(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD").replace(/[\s\p{Cc}]+/gu, " ");
}

function escaped(text: string, isHeading: boolean): string {
  const inside = text
    .replace(/[\\`*_~[<]/g, "\\$&")
    // Only where it begins a character's name.
    .replace(/&(?=[#a-z\d]+;)/gi, "\\&")
    // What becomes a link by itself keeps the marks in it; such an address is found all the same when the marks are gone.
    .replace(/(?:https?|mailto|xmpp)(?=:)|www(?=\.)|(?<=\S)(?=@\S)/gi, "$&\\");
  const begun = inside
    .replace(/^(\d{1,9})(?=[.)](?: |$))/, "$1\\")
    .replace(/^(?:#{1,6}(?= |$)|[>|]|\+(?= |$)|-(?= |$|[- ]*$))/, "\\$&");
  return isHeading ? begun.replace(/(?<= )#+$/, "\\$&") : begun;
}
