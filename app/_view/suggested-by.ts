import type { Question } from "../../engine/relations/question.ts";

/** By whom some questions are suggested, in words: the comparison engine, a language model, or both. */
export function suggestedBy(suggested: readonly Pick<Question, "rule" | "proposed">[]): string {
  const hasModel = suggested.some(({ proposed }) => proposed !== undefined);
  const hasEngine = suggested.some(({ rule, proposed }) => rule !== undefined || proposed === undefined);
  if (!hasModel) return "the comparison engine";
  return hasEngine ? "the comparison engine and a language model" : "a language model";
}
