import { diffArrays } from "diff";

/** A run of words that both passages have, or only one of them. Words are joined by single spaces, and so are runs. */
export interface WordRun {
  readonly text: string;
  readonly in: "both" | "a" | "b";
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

/** Compares two passages word by word. Case counts as a difference; the kind of white space does not. */
export function compareWording(a: string, b: string): WordingComparison {
  const changes = diffArrays(words(a), words(b));
  const runs = changes.map(({ value, added, removed }) => ({
    text: value.join(" "),
    in: added ? ("b" as const) : removed ? ("a" as const) : ("both" as const),
  }));
  const count = (where: WordRun["in"]) =>
    runs.reduce((n, run) => n + (run.in === where ? words(run.text).length : 0), 0);
  const all = 2 * count("both") + count("a") + count("b");
  return { likeness: all === 0 ? 1 : (2 * count("both")) / all, runs };
}

function words(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}
