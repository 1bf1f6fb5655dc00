import { diffArrays } from "diff";
import { wordsOf } from "./words-of.ts";

/** What share of some words, by their letters, stands in others too and in the same order: 0 to 1. Both are folded. */
export function shareKept(words: string, now: string): number {
  const old = bareWords(words);
  const kept = diffArrays(old, bareWords(now))
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + letters(value), 0);
  return old.length === 0 ? 0 : kept / letters(old);
}

/** What share of some words, by their letters, is among others in any order: never less than what is kept, and found sooner. */
export function shareThere(words: string, now: string): number {
  const old = bareWords(words);
  const there = new Set(bareWords(now));
  return old.length === 0 ? 0 : letters(old.filter((word) => there.has(word))) / letters(old);
}

function bareWords(text: string): string[] {
  return wordsOf(text)
    .map(({ word }) => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, ""))
    .filter((word) => word !== "");
}

function letters(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}
