import { quantitiesIn, type Quantity } from "../reading/en/quantities.ts";
import { tokensOf } from "../reading/tokens.ts";
import type { Span } from "../span.ts";

/**
 * Figures of two passages that tell of the same which stand for something alike and are not the same: “Three people … at 7:40” and “Five
 * people … at 7:40” differ in three and five. Alike are measures of one kind, and counts of things with one name, or of which one has
 * none. Places are UTF-16 units of each passage. That they differ is no verdict: they may count different things.
 */
export function figuresApart(a: string, b: string): { readonly a: readonly Span[]; readonly b: readonly Span[] } {
  const [inA, inB] = [figuresIn(a), figuresIn(b)];
  const apart = (from: readonly Figure[], other: readonly Figure[]) =>
    from
      .filter(({ value }) => other.every((figure) => figure.value !== value))
      .filter((figure) => other.some((one) => isAlike(figure, one) && from.every(({ value }) => value !== one.value)))
      .map(({ start, end }) => ({ start, end }));
  return { a: apart(inA, inB), b: apart(inB, inA) };
}

interface Figure extends Span {
  readonly value: number;
  readonly kind: Quantity["kind"];
  readonly noun: string | undefined;
}

function isAlike(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && (a.noun === b.noun || a.noun === undefined || b.noun === undefined);
}

function figuresIn(text: string): Figure[] {
  const tokens = tokensOf(text);
  return quantitiesIn(tokens, 0, tokens.length)
    .filter(({ kind }) => kind !== "name")
    .map(({ value, kind, noun, first, after }) => ({
      value,
      kind,
      noun: noun?.stem,
      start: tokens[first]?.start ?? 0,
      end: tokens[after - 1]?.end ?? 0,
    }));
}
