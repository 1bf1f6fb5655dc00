import { diffArrays } from "diff";

/** Words that stand in both passages, or in one of them, with one space between them; so is one between two runs. */
export interface WordRun {
  readonly text: string;
  readonly in: "both" | "a" | "b";
}

export interface WordingComparison {
  /** Words in common, of all words of both: 0 to 1. */
  readonly likeness: number;
  readonly runs: readonly WordRun[];
}

/**
 * At or above this two sentences are one text that somebody edited, and their differences are worth showing word by
 * word. Lower, and the differences of sentences that merely tell the same are shown, which say nothing.
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
