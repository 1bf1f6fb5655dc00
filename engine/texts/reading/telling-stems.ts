import { stopWords } from "../words/stop-words.ts";
import type { Token } from "./tokens.ts";

const small: ReadonlySet<string> = new Set(stopWords);

/** The stems of the words that tell something, each once, of the tokens from `first` up to `after`. */
export function tellingStems(tokens: readonly Token[], first = 0, after = tokens.length): string[] {
  const stems = new Set<string>();
  for (let at = first; at < after; at += 1) {
    const token = tokens[at];
    if (token?.kind === "word" && !small.has(token.fold) && token.fold.length > 2) stems.add(token.stem);
  }
  return [...stems];
}
