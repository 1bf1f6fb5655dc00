/** Terms with weights, of length 1: the product of two is the cosine of their angle, 0 to 1. */
export type Vector = ReadonlyMap<string, number>;

/** The same direction, of length 1. */
export function unit(weights: ReadonlyMap<string, number>): Vector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length === 0) return weights;
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}

/** The sum of the products: exactly the same whichever comes first. */
export function product(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) {
    const other = many.get(term);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}
