import { relate, relationKinds as kindsOfEngine, type Relation as Related } from "../engine/relations/relate.ts";
import { stanceOf, type Stance as StanceOfEngine } from "../engine/relations/stance.ts";
import type { Position, Question } from "../library/shelf.ts";

/**
 * The relations as pages show them: the engine's (engine/relations/relate.ts), and “withheld” where two accounts answer, but what they
 * say cannot be compared. In the order in which the strongest of several is chosen.
 */
export const relationKinds = [
  ...kindsOfEngine.filter((kind) => kind !== "only"),
  "withheld",
  "only",
] as const satisfies readonly string[];
export type RelationKind = (typeof kindsOfEngine)[number] | "withheld";

export interface Relation extends Omit<Related, "kind"> {
  readonly kind: RelationKind | "silent";
}

/** How two positions stand to each other; “withheld” where that cannot be told. */
export interface Stance extends Omit<StanceOfEngine, "kind"> {
  readonly kind: StanceOfEngine["kind"] | "withheld";
}

/** How two accounts stand to each other on a question. */
export function relationOn(question: Question, a: string, b: string): Relation {
  const relation = relate(question, a, b);
  const { kind, grounds } = relation;
  const isWithheld =
    kind === "detail" && grounds.length > 0 && grounds.every((ground) => areWithheld(question, ground.a, ground.b));
  return isWithheld ? { ...relation, kind: "withheld" } : relation;
}

/** How two positions on a question stand to each other. */
export function stanceOn(question: Question, a: Position, b: Position): Stance {
  const stance = stanceOf(question, a, b);
  return stance.kind === "compatible" && areWithheld(question, a, b) ? { ...stance, kind: "withheld" } : stance;
}

/** The strongest of some relations, `silent` only where there is no other. */
export function strongest(kinds: readonly Relation["kind"][]): Relation["kind"] {
  return relationKinds.find((kind) => kinds.includes(kind)) ?? "silent";
}

/** The place of a relation in the order of strength: 0 is the strongest. */
export function strength(kind: Relation["kind"]): number {
  return kind === "silent" ? relationKinds.length : relationKinds.indexOf(kind);
}

function areWithheld({ withheld = [] }: Question, a: { readonly id: string }, b: { readonly id: string }): boolean {
  return withheld.some(({ positions }) => positions.includes(a.id) && positions.includes(b.id));
}
