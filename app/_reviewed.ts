import type { Incident, Question } from "../library/shelf.ts";

/** Whether an editor has confirmed a question. What no editor has confirmed is a suggestion. */
export function isReviewed<Q extends Pick<Question, "reviewed">>(question: Q): question is Q & { reviewed: string } {
  return question.reviewed !== undefined;
}

/** Whether an incident is a draft: no editor has confirmed a question of it, so that its pages show suggestions. */
export function isDraft({ questions }: Pick<Incident, "questions">): boolean {
  return !questions.some(isReviewed);
}
