import { diffArrays } from "diff";
import { wordsOf } from "./words-of.ts";

/** What share of some words, by their letters, stands in others too and in the same order: 0 to 1. Both are folded. */
export function shareKept(words: string, now: string): number {
  const bare = (text: string) =>
    wordsOf(text)
      .map(({ word }) => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, ""))
      .filter((word) => word !== "");
  const old = bare(words);
  const letters = (of: readonly string[]) => of.reduce((sum, { length }) => sum + length, 0);
  const kept = diffArrays(old, bare(now))
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + letters(value), 0);
  return old.length === 0 ? 0 : kept / letters(old);
}
