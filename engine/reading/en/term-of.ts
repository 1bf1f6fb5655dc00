import { numberWords } from "./words/numbers.ts";
import { stopWords } from "./words/stop-words.ts";
import type { Token } from "../tokens.ts";

const small: ReadonlySet<string> = new Set(stopWords);

/** What a token counts as: its stem, `#` and its value, or nothing where it says nothing. */
export function termOf({ kind, fold, stem }: Token): string | undefined {
  if (kind === "number" || kind === "ordinal") return `#${fold.replace(/[^\d.]/g, "")}`;
  if (kind !== "word" || small.has(fold) || fold.length < 2) return undefined;
  const value = numberWords.get(fold);
  return value === undefined ? stem : `#${value}`;
}
