import { groupedBy } from "../../engine/relations/grouped-by.ts";
import type { Comparison } from "../_view/comparison.ts";
import { pageHead } from "../_view/page-head.ts";
import { keyOf, type MappedPlace } from "./PlacesMap.tsx";

/** The places of all incidents, each with what happened there. */
export function placesOf(comparisons: readonly Comparison[]): MappedPlace[] {
  const told = comparisons.flatMap((comparison) => {
    const { title, period, address } = pageHead(comparison);
    return comparison.incident.where.map((place) => ({ place, of: { title, period, address } }));
  });
  return [...groupedBy(told, ({ place }) => keyOf(place)).values()].flatMap(([first, ...others]) =>
    first ? { ...first.place, of: [first.of, ...others.map(({ of }) => of)] } : [],
  );
}
