import type { Passage } from "../../engine/links/passage.ts";
import { resolvePassage, type Resolution, type TextOf } from "../../engine/links/resolve-passage.ts";
import { differenceOf } from "./passage-note.ts";
import { make } from "./make.ts";

/** Whether a quotation is in the text as it stands: a sentence, and what differs where something does. */
export function checkQuotation(
  typed: string,
  as: { words: string; passage: Passage },
  text: TextOf,
): (Node | string)[] {
  const words = typed.replace(/\s+/g, " ").trim();
  if (words === "") return ["Type or paste the words that you quote."];
  const isWhole = words === as.words.replace(/\s+/g, " ").trim();
  if (!isWhole && text.text.replace(/\s+/g, " ").includes(words)) return [matches];
  return inWords(
    resolvePassage(
      isWhole ? as.passage : { ...as.passage, quote: { whole: words }, end: as.passage.start + words.length },
      text,
    ),
    isWhole,
  );
}

const matches = "This quotation matches the text as it stands.";

function inWords(resolution: Resolution, isWhole: boolean): (Node | string)[] {
  switch (resolution.state) {
    case "exact":
      return [matches];
    case "moved":
      return [isWhole ? "These words are in the text as it stands, in another place." : matches];
    case "edited":
      return [
        "This quotation differs from the text as it stands: ",
        resolution.difference
          ? differenceOf(resolution.difference)
          : make("span", "", "some of its words are others there."),
      ];
    case "gone":
      return ["These words are not in the text as it stands."];
  }
}
