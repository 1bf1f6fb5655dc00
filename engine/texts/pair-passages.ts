import type { Span } from "../span.ts";
import { alignPassages, type PassageVectors } from "./passages/align-passages.ts";
import type { Reading } from "./reading/reading.ts";
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

/** The passages of two articles that tell of the same. */
export function pairPassages(
  readings: readonly Reading[],
  vectors: readonly PassageVectors[],
  a: number,
  b: number,
): PassagePair[] {
  const [one, other, vectorsA, vectorsB] = [readings[a], readings[b], vectors[a], vectors[b]];
  if (!one || !other || !vectorsA || !vectorsB) return [];
  return alignPassages(vectorsA, vectorsB).flatMap((pair): PassagePair[] => {
    const [x, y] = [one.sentences[pair.a], other.sentences[pair.b]];
    if (!x || !y) return [];
    return [
      {
        a: { article: a, start: x.start, end: x.end },
        b: { article: b, start: y.start, end: y.end },
        score: pair.score,
      },
    ];
  });
}

/** What they share word for word. */
export function pairWording(wordings: readonly Wording[], a: number, b: number): PairWording[] {
  const [one, other] = [wordings[a], wordings[b]];
  return one && other ? [{ between: [a, b], ...sharedWording(one, other) }] : [];
}
