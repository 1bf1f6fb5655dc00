import type { Position, Question, Update } from "./question.ts";

/** The positions that update a position, directly or through others, in the question's order. */
export function supersededBy<P extends Position>(question: Question<P>, position: Position): P[] {
  const later = laterThan(question.updates, position.id, new Set([position.id]));
  return question.positions.filter(({ id }) => id !== position.id && later.has(id));
}

function laterThan(updates: readonly Update[], id: string, found: Set<string>): Set<string> {
  for (const { earlier, later } of updates) {
    if (earlier !== id || found.has(later)) continue;
    found.add(later);
    laterThan(updates, later, found);
  }
  return found;
}
