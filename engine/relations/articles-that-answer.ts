import type { Question } from "./question.ts";

/** The ids of the articles that answer a question, each once. */
export function articlesThatAnswer({ positions }: Pick<Question, "positions">): string[] {
  return [...new Set(positions.flatMap(({ claims }) => claims.map(({ article }) => article)))];
}
