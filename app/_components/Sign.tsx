import type { Relation } from "../../engine/relations/relate.ts";
import { drawnAs } from "../../engine/relations/relations.ts";
import { Words } from "./Words.tsx";

/** A relation's sign with its word. The sign is drawn for the eye; the word says the same. */
export function Sign({ kind, children }: { kind: Relation["kind"]; children: string }) {
  return (
    <span className={`relation ${kind}`} data-part="relation">
      <span className="font-heavy unrevealed:hidden" data-part="sign" aria-hidden="true">
        {drawnAs(kind).sign}
      </span>
      {"\u00a0"}
      <Words>{children}</Words>
    </span>
  );
}
