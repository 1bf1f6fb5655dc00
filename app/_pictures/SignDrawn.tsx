import type { Relation } from "../_relation.ts";

/** The signs as lines in a square of 24: the site's type has no such letters. */
const lines: Record<Relation["kind"], string> = {
  conflict: "M4 9H20M4 15H20M16 4 8 20",
  disputed: "M4 9H20M4 15H20M16 4 8 20",
  update: "M19.5 12a7.5 7.5 0 1 1-2.6-5.7M17.4 2.4v4.3h-4.3",
  detail: "M4 9.5c2.7-3 5.3-3 8 0s5.3 3 8 0M4 15.5c2.7-3 5.3-3 8 0s5.3 3 8 0",
  adds: "M12 4.5v15M4.5 12h15",
  agree: "M4 9H20M4 15H20",
  withheld: "M12 10.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3",
  only: "M12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14",
  silent: "M5 12H19",
};

/** A relation's sign, drawn. */
export function SignDrawn({ kind, colour, size }: { kind: Relation["kind"]; colour: string; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24">
      <path
        d={lines[kind]}
        fill="none"
        stroke={colour}
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
