import { everyQuestion, type Comparison } from "./comparison.ts";
import type { Incident } from "../../library/shelf.ts";

/** A question that was taken away. */
export interface Removed {
  readonly id: string;
  readonly ask: string;
  readonly answers: readonly string[];
  readonly day: string;
  readonly because: string | undefined;
}

/** The questions that an incident had and has no more, each as it was last. */
export function removedQuestions({ questions, history }: Incident): readonly Removed[] {
  const removed = new Map<string, Removed>();
  for (const { day, because, changes } of history?.versions ?? [])
    for (const { what, question: id, was, is, answers = [] } of changes)
      if (what === "question" && id !== undefined && was !== undefined && is === undefined)
        removed.set(id, { id, ask: was, answers, day, because });
  return [...removed.values()].filter(({ id }) => !questions.some((question) => question.id === id));
}

/** Those at whose addresses nothing else stands: a suggestion may have come to have the same id. */
export function removedFrom(comparison: Comparison): readonly Removed[] {
  const taken = everyQuestion(comparison).map(({ id }) => id);
  return removedQuestions(comparison.incident).filter(({ id }) => !taken.includes(id));
}
