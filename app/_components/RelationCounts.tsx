import { relationKinds, type Relation, type RelationKind } from "../_relation.ts";
import { Sign } from "./Sign.tsx";

/** “1 conflict”, “2 agree”: a count with its word. */
const counted: Record<RelationKind, (n: number) => string> = {
  conflict: (n) => `${n} ${n === 1 ? "conflict" : "conflicts"}`,
  disputed: (n) => `${n} disputed`,
  update: (n) => `${n} updated`,
  detail: (n) => `${n} in detail`,
  adds: (n) => `${n} where one tells more`,
  agree: (n) => `${n} ${n === 1 ? "agrees" : "agree"}`,
  withheld: (n) => `${n} that cannot be compared`,
  only: (n) => `${n} in one only`,
};

/** How many questions have which relation, the strongest first; of a draft, that they are suggested. */
export function RelationCounts({ kinds, suggested }: { kinds: readonly Relation["kind"][]; suggested: boolean }) {
  const there = relationKinds
    .map((kind) => ({ kind, count: kinds.filter((other) => other === kind).length }))
    .filter(({ count }) => count > 0);
  if (there.length === 0) return null;
  return (
    <ul className="counts" data-part="counts" aria-label="Questions by relation">
      {suggested && (
        <li className="suggested-word" data-part="suggested-word">
          Suggested, not reviewed:
        </li>
      )}
      {there.map(({ kind, count }) => (
        <li key={kind}>
          <Sign kind={kind}>{counted[kind](count)}</Sign>
        </li>
      ))}
    </ul>
  );
}
