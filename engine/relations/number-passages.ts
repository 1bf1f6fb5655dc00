import type { Claim, Position } from "./question.ts";
import type { Span } from "../span.ts";

type Unnumbered = Omit<Claim, "passage">;

/**
 * The positions of a question, each claim with the number of its passage: an article's passages on the question are counted
 * from 1 in the order of its text, and claims on the same words stand in one passage. Links hold these numbers.
 */
export function numberPassages<C extends Unnumbered>(
  positions: readonly { readonly id: string; readonly says: string; readonly claims: readonly C[] }[],
): Position<C & Claim>[] {
  const claims = positions.flatMap((position) => position.claims).toSorted((x, y) => x.start - y.start);
  const passages = new Map<string, Span[]>();
  for (const claim of claims) {
    const known = passages.get(claim.article) ?? [];
    if (!known.some((span) => isSame(span, claim))) passages.set(claim.article, [...known, claim]);
  }
  const numberOf = (claim: Unnumbered) =>
    (passages.get(claim.article) ?? []).findIndex((span) => isSame(span, claim)) + 1;
  return positions.map((position) => ({
    ...position,
    claims: position.claims.map((claim) => ({ ...claim, passage: numberOf(claim) })),
  }));
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
