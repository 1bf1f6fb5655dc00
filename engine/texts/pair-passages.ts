import type { Span } from "../span.ts";
import { sharedWording, type SharedWording, type Wording } from "./shared-wording.ts";

/** Two passages that tell of the same, each in an article by its place in the list; UTF-16 units. */
export interface PassagePair {
  readonly a: Span & { readonly article: number };
  readonly b: Span & { readonly article: number };
  /** Likeness, 0 to 1. */
  readonly score: number;
}

/** What two articles have word for word. */
export interface PairWording extends SharedWording {
  readonly between: readonly [number, number];
}

/** What they share word for word. */
export function pairWording(wordings: readonly Wording[], a: number, b: number): PairWording[] {
  const [one, other] = [wordings[a], wordings[b]];
  return one && other ? [{ between: [a, b], ...sharedWording(one, other) }] : [];
}
