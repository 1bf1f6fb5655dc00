import { toldOf } from "./article-vectors.ts";
import { builtIn } from "./word-weights.ts";
import type { Traits } from "./traits-of.ts";

/** An article's terms by their numbers, ascending; what each tells of the article, and its built-in weight. A tenth of the size of a map. */
export interface Weighed {
  readonly terms: Int32Array;
  readonly told: Float64Array;
  readonly builtIn: Float64Array;
}

/** A vector of length 1 by the numbers of its terms, ascending. */
export interface NumberedVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** A function that numbers terms as they come. */
export function termNumbers(): (term: string) => number {
  const numbers = new Map<string, number>();
  return (term) => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
}

/** What is weighed of an article. */
export function weigh(traits: Pick<Traits, "terms" | "lead" | "names">, numberOf: (term: string) => number): Weighed {
  const all = [...traits.terms]
    .map(([term, count]) => ({ number: numberOf(term), told: toldOf(term, count, traits), builtIn: builtIn(term) }))
    .sort((a, b) => a.number - b.number);
  return {
    terms: Int32Array.from(all, ({ number }) => number),
    told: Float64Array.from(all, ({ told }) => told),
    builtIn: Float64Array.from(all, (one) => one.builtIn),
  };
}

/** The sum of the products, the same whichever comes first. */
export function productOf(a: NumberedVector, b: NumberedVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const [one, other] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
    if (one === other) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (one < other) i += 1;
    else j += 1;
  }
  return sum;
}

/** The sum of two vectors, the second times a factor. */
export function plus(a: NumberedVector, b: NumberedVector, factor: number): NumberedVector {
  const terms = new Int32Array(a.terms.length + b.terms.length);
  const weights = new Float64Array(terms.length);
  let length = 0;
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; length += 1) {
    const one = a.terms[i] ?? Infinity;
    const other = b.terms[j] ?? Infinity;
    terms[length] = Math.min(one, other);
    weights[length] = (one <= other ? (a.weights[i++] ?? 0) : 0) + (other <= one ? factor * (b.weights[j++] ?? 0) : 0);
  }
  return { terms: terms.slice(0, length), weights: weights.slice(0, length) };
}

/** Makes it of length 1, in place. */
export function toUnit(vector: NumberedVector): NumberedVector {
  let squares = 0;
  for (const weight of vector.weights) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length > 0) for (let i = 0; i < vector.weights.length; i += 1) vector.weights[i]! /= length;
  return vector;
}
