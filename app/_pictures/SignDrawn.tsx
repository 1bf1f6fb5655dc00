import type { Relation } from "../../engine/relations/relate.ts";
import { drawnAs } from "../../engine/relations/relations.ts";

/** A relation's sign, drawn. */
export function SignDrawn({ kind, colour, size }: { kind: Relation["kind"]; colour: string; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24">
      <path
        d={drawnAs(kind).drawn}
        fill="none"
        stroke={colour}
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
