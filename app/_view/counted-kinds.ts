import type { Relation } from "../../engine/relations/relate.ts";
import { relationKinds, type RelationKind } from "../../engine/relations/relations.ts";

/** How many of some questions have which relation, the strongest first; none that no question has. */
export function countedKinds(kinds: readonly Relation["kind"][]): { kind: RelationKind; count: number }[] {
  return relationKinds()
    .map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
    .filter(({ count }) => count > 0);
}
