import type { Group, Position, Question } from "./question.ts";

/** How two different positions on one question stand to each other, and the editors' reason where they gave one. */
export interface Stance {
  readonly kind: "conflict" | "update" | "compatible";
  /** The position that is the later one, of an update. */
  readonly later?: Position;
  readonly because?: string | undefined;
}

/**
 * Two positions conflict, unless the question says that one updates the other or that they are compatible
 * (DESIGN.md, section 1). Where a question says both, the update holds.
 */
export function stanceOf(question: Question, a: Position, b: Position): Stance {
  for (const update of question.updates) {
    if (update.later === a.id && update.earlier === b.id) return { kind: "update", later: a, because: update.because };
    if (update.later === b.id && update.earlier === a.id) return { kind: "update", later: b, because: update.because };
  }
  const group = groupOf(question.compatible, a, b);
  if (group) return { kind: "compatible", because: group.because };
  return { kind: "conflict", because: groupOf(question.conflicts, a, b)?.because };
}

function groupOf(groups: readonly Group[], a: Position, b: Position): Group | undefined {
  return groups.find(({ positions }) => positions.includes(a.id) && positions.includes(b.id));
}
