import { distance } from "fastest-levenshtein";
import { Refused } from "./refused.ts";

/** Ids that are named where one is not known. */
const nearNamed = 3;

/**
 * What has an id, or had it; a file's name with its folder and ending will do.
 *
 * @throws Refused with the ids that are close.
 */
export function byId<T extends { readonly id: string; readonly formerly: readonly string[] }>(
  said: string,
  all: readonly T[],
  what: string,
): T {
  const id = said.replace(/^.*[/\\]/, "").replace(/\.md$/, "");
  const found = all.find((one) => one.id === id) ?? all.find(({ formerly }) => formerly.includes(id));
  if (found) return found;
  const ids = all.map((one) => one.id);
  const holding = ids.filter((one) => id !== "" && one.includes(id));
  const near = holding.length > 0 ? holding : ids.toSorted((a, b) => distance(id, a) - distance(id, b));
  throw new Refused(`“${said}” is not the id of ${what}; near it: ${near.slice(0, nearNamed).join(", ")}`);
}
