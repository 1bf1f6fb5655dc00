import { diffArrays } from "diff";
import { joined, wordsOf, type Word } from "./words-of.ts";

/**
 * A run of words that both passages have, or only one of them. Words are joined by single spaces, and so are runs, but where a script
 * has no spaces between words: there a run is `joined` to the one before.
 */
export interface WordRun {
  readonly text: string;
  readonly in: "both" | "a" | "b";
  readonly joined?: true;
}

export interface WordingComparison {
  /** The share of all words of both passages that they have in common: 0 to 1. */
  readonly likeness: number;
  readonly runs: readonly WordRun[];
}

/**
 * From this likeness on, two sentences are versions of one text, and their differences are worth showing word by word.
 * A lower bound would also show the differences of sentences that merely report the same thing, where they mean
 * nothing.
 */
export const nearIdentical = 0.6;

/** Compares two passages word by word. Case counts as a difference; the kind of white space, and what cannot be seen, do not. */
export function compareWording(a: string, b: string): WordingComparison {
  const changes = diffArrays(readWords(a), readWords(b), { comparator: (one, other) => one.seen === other.seen });
  const runs = changes.map(({ value, added, removed }) => ({
    text: joined(value),
    in: added ? ("b" as const) : removed ? ("a" as const) : ("both" as const),
    ...(value[0]?.spaced === false ? { joined: true as const } : {}),
  }));
  const count = (where: WordRun["in"]) =>
    changes.reduce((n, { value }, i) => n + (runs[i]?.in === where ? value.length : 0), 0);
  const all = 2 * count("both") + count("a") + count("b");
  return { likeness: all === 0 ? 1 : (2 * count("both")) / all, runs };
}

function readWords(text: string): (Word & { readonly seen: string })[] {
  return wordsOf(text).map((word) => ({ ...word, seen: seen(word) }));
}

/** A word without what cannot be seen of it: soft hyphens, zero-width characters, how its accents are put together. */
function seen({ word }: Word): string {
  return /^[\x21-\x7e]*$/.test(word) ? word : word.normalize("NFC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
}
