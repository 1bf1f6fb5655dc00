import type { Relation } from "../../engine/relations/relate.ts";
import { relationKinds, type RelationKind } from "../../engine/relations/relations.ts";

/**
 * How many of some questions have which relation, the strongest first; none that no question has. What was found in one alone is not
 * counted: it may be in the other as well.
 */
export function countedKinds(kinds: readonly Relation["kind"][]): { kind: RelationKind; count: number }[] {
  return relationKinds()
    .filter((kind) => kind !== "found")
    .map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
    .filter(({ count }) => count > 0);
}
