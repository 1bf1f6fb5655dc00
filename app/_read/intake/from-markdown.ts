import { plainBlock, type Block } from "../../../engine/intake/block.ts";
import { fromBlocks } from "../../../engine/intake/from-blocks.ts";
import type { TakenIn } from "../../../engine/intake/taken-in.ts";

const front = /^---[ \t]*\n([^]*?)\n---[ \t]*(?:\n|$)/;

/**
 * The article in a Markdown file: its front matter as far as it is a line for a field, as `add` writes it, and its text without the signs
 * of Markdown. `add` itself reads all of YAML and of Markdown, for which a browser would have to fetch a lot.
 */
export function fromMarkdown(text: string): TakenIn {
  const matter = front.exec(text);
  const said = fieldsIn(matter?.[1] ?? "");
  const taken = fromBlocks(blocksIn(text.slice(matter?.[0].length ?? 0)));
  const day = /\d{4}-\d{2}-\d{2}/.exec(said.get("published") ?? "")?.[0];
  const publisher = said.get("publisher");
  const url = said.get("url");
  const named: Partial<TakenIn> = {
    title: said.get("title"),
    publisher: publisher === "not stated" ? undefined : publisher,
    author: said.get("author"),
    agency: said.get("agency"),
    published: day,
    url: url === "none" ? undefined : url,
    lang: said.get("lang"),
    read: said.get("read") === "part" || said.get("text") === "excerpt" ? "part" : undefined,
  };
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  return {
    ...taken,
    ...Object.fromEntries(given),
    from: { ...taken.from, ...Object.fromEntries(given.map(([name]) => [name, "its front matter"])) },
    // A title of the front matter leaves a first line that is no sentence in the text.
    ...(named.title !== undefined && taken.title !== undefined && taken.title !== named.title
      ? { blocks: [plainBlock("heading", taken.title, { level: 2 }), ...(taken.blocks ?? [])] }
      : {}),
  };
}

function fieldsIn(matter: string): ReadonlyMap<string, string> {
  return new Map(
    [...matter.matchAll(/^(\w+):[ \t]+(.+)$/gm)].map(([, name = "", value = ""]) => [name, unquoted(value.trim())]),
  );
}

function unquoted(value: string): string {
  if (/^".*"$/.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, "$1");
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}

function blocksIn(body: string): Block[] {
  return body.split(/\n[ \t]*\n/).flatMap((part) => {
    // Items of a list, and headings, need no empty line between them.
    const lines = part.split(/\n(?=[ \t]*(?:[-*+]|\d{1,4}[.)]|#{1,6})[ \t])|(?<=^#{1,6}[ \t].*)\n/m);
    return lines.flatMap((line) => blockOf(line) ?? []);
  });
}

function blockOf(written: string): Block | undefined {
  const [, sign = "", rest = ""] = /^\s*(#{1,6}[ \t]|>|[-*+][ \t]|\d{1,4}[.)][ \t]|)([^]*)$/.exec(written) ?? [];
  const words = wordsOf(sign === ">" ? rest.replace(/^[ \t]*>/gm, "") : rest);
  if (words === "") return undefined;
  if (sign.startsWith("#")) return plainBlock("heading", words.replace(/[ \t]#+$/, ""), { level: sign.trim().length });
  if (sign === ">") return plainBlock("quotation", words);
  if (sign === "") return plainBlock("paragraph", words);
  const number = Number.parseInt(sign, 10);
  return plainBlock("item", words, Number.isNaN(number) ? {} : { number });
}

/** The words of a line: what emphasis, links, pictures and escapes leave of it. */
function wordsOf(line: string): string {
  return line
    .replace(/<!--[^]*?(?:-->|$)/g, "")
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, "$1")
    .replace(/<(https?:[^\s<>]*)>/g, "$1")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/(?<![\\\p{L}\p{N}*])(\*\*|\*|__|_)(?=\S)([^*_]*[^*_\s\\])\1(?![\p{L}\p{N}*])/gu, "$2")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
