import { mainScript } from "../main-script.ts";
import { isStory, labelOf } from "../reading/en/clean.ts";
import type { Block } from "./block.ts";
import { dayIn } from "./day-in.ts";
import { languageOf } from "../language-of.ts";
import { markdownOf } from "./markdown-of.ts";
import { particularsWithPlaces, proposed } from "./proposed.ts";
import type { LeftOut, Particulars, TakenIn } from "./taken-in.ts";

/**
 * The article in the blocks of a document that has no furniture of a page: its first heading, or its first line if that is no
 * sentence, is the headline, a line with a date before the text says when, and all else is the text.
 */
export function fromBlocks(blocks: readonly Block[], said: Pick<Particulars, "title" | "author"> = {}): TakenIn {
  const own = mainScript(blocks.map(({ text }) => text).join(" "));
  const begins = blocks.findIndex(({ kind, text }) => kind !== "heading" && isStory(text));
  const head = begins === -1 ? blocks : blocks.slice(0, begins);
  const headline =
    head.find(({ kind }) => kind === "heading") ??
    head.find(({ text }) => dayIn(text) === undefined && labelOf(text, own).kind === "body");
  const dateline =
    head.find((block) => block !== headline && labelOf(block.text, own).kind === "dateline") ??
    head.find((block) => block !== headline && block.text.length < longestDateline && dayIn(block.text) !== undefined);
  const byline = head.find((block) => labelOf(block.text, own).kind === "byline");
  const kept = blocks.filter((block) => ![headline, dateline, byline].includes(block));
  const left: LeftOut[] = [dateline, byline].flatMap((block) =>
    block ? [{ text: block.text, because: "a line before the text", isStory: false, at: 0 }] : [],
  );
  const when = dateline?.text ?? "";
  return {
    ...particularsWithPlaces({
      title: proposed(headline?.text, "its first line") ?? proposed(said.title, "the document’s properties"),
      published: proposed(dayIn(when), `“${when}”`),
      lang: proposed(languageOf(kept.map(({ text }) => text).join("\n")), "its words"),
    }),
    author: byline?.text.replace(/^by\s+/i, "") ?? said.author,
    markdown: markdownOf(kept),
    blocks: kept,
    left,
    doubts: [],
  };
}

/** In UTF-16 units; what is longer tells of a day. */
const longestDateline = 60;
