import type { Question } from "../../engine/relations/question.ts";

/** Whether an editor has confirmed a question. What no editor has confirmed is a suggestion. */
export function isReviewed<Q extends Pick<Question, "reviewed">>(question: Q): question is Q & { reviewed: string } {
  return question.reviewed !== undefined;
}
