import type { Incident } from "../../library/shelf.ts";

/** Of the two orders of a pair the editors' one. */
export function canonicalOrder({ accounts }: Incident, a: string, b: string): readonly [string, string] {
  const placeOf = (id: string) => accounts.findIndex(({ article }) => article.id === id);
  return placeOf(a) <= placeOf(b) ? [a, b] : [b, a];
}
