import type { AlikePassages, FoundAnew } from "../_view/found-in.ts";

/** The passages of two articles that tell of the same, whichever of the two comes first; in the order of `a`. */
export function alikeOf(found: FoundAnew | undefined, a: string, b: string): AlikePassages["passages"] {
  const there = found?.alike.find((pair) => pair.a === a && pair.b === b);
  if (there) return there.passages;
  const back = found?.alike.find((pair) => pair.a === b && pair.b === a)?.passages ?? [];
  return back
    .map(({ a: inB, b: inA, apart }) => ({ a: inA, b: inB, apart: { a: apart.b, b: apart.a } }))
    .toSorted((one, other) => one.a.start - other.a.start);
}
