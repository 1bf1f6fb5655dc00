import type { Group, Position, Stances } from "./question.ts";

/** How two different positions on one question stand to each other, and the reason where one was given. */
export interface Stance {
  /** `withheld`: it cannot be told how they stand; `differing`: they differ, and nobody judged whether both can be so. */
  readonly kind: "conflict" | "update" | "compatible" | "withheld" | "differing";
  /** Of an update: the later position. */
  readonly later?: Position;
  readonly because?: string | undefined;
}

/** What is said where two answers differ and nobody has judged what follows. */
export const notJudged = "They differ; whether both can be so was not judged.";

/**
 * Two positions conflict, unless the question says that one updates the other, that they cannot be compared, that they
 * are compatible or that it was not judged. Where it says several of these, the first of them holds.
 */
export function stanceOf(question: Stances, a: Position, b: Position): Stance {
  for (const update of question.updates) {
    if (update.later === a.id && update.earlier === b.id) return { kind: "update", later: a, because: update.because };
    if (update.later === b.id && update.earlier === a.id) return { kind: "update", later: b, because: update.because };
  }
  for (const kind of ["withheld", "compatible", "differing"] as const) {
    const group = groupOf(question[kind] ?? [], a, b);
    if (group) return { kind, because: group.because };
  }
  return { kind: "conflict", because: groupOf(question.conflicts, a, b)?.because };
}

function groupOf(groups: readonly Group[], a: Position, b: Position): Group | undefined {
  return groups.find(({ positions }) => positions.includes(a.id) && positions.includes(b.id));
}
