import type { Claim } from "./question.ts";

/** Every claim of some questions, in their order. */
export function allClaims<C = Claim>(
  questions: readonly { readonly positions: readonly { readonly claims: readonly C[] }[] }[],
): C[] {
  return questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims));
}
