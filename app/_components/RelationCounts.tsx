import type { Relation } from "../../engine/relations/relate.ts";
import { described } from "../../engine/relations/relations.ts";
import { countedKinds } from "../_view/counted-kinds.ts";
import { Sign } from "./Sign.tsx";

/** How many questions have which relation, the strongest first; of a draft, that they are suggested. */
export function RelationCounts({ kinds, suggested }: { kinds: readonly Relation["kind"][]; suggested: boolean }) {
  const there = countedKinds(kinds);
  if (there.length === 0) return null;
  return (
    <ul
      className="flex flex-wrap gap-x-12 gap-y-2 font-sans text-95 judging:hidden"
      data-part="counts"
      aria-label="Questions by relation"
    >
      {suggested && (
        <li className="font-sans text-86 font-normal text-soft italic print:text-[1em]" data-part="suggested-word">
          Suggested, not reviewed:
        </li>
      )}
      {there.map(({ kind, count }) => (
        <li key={kind}>
          <Sign kind={kind}>{`${count} ${described(kind).counted[count === 1 ? 0 : 1]}`}</Sign>
        </li>
      ))}
    </ul>
  );
}
