import { described, relationKinds, threeAnswers, type RelationKind } from "../../engine/relations/relations.ts";

/** An answer to “How do the two stand to each other on this?”. */
export interface JudgedChoice {
  readonly value: string;
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
  /** The relations for which it is the editors' answer. */
  readonly kinds: readonly RelationKind[];
}

export const cannotTell = { value: "cannot-tell", sign: "?", word: "Cannot tell", kinds: [] } as const;

/** The answers where every relation can be chosen, the weakest first. */
export function relationChoices(): readonly JudgedChoice[] {
  return relationKinds()
    .map((kind) => ({ kind, ...described(kind) }))
    .filter(({ rule }) => rule !== undefined)
    .toReversed()
    .map(({ kind, sign, word, meaning }) => ({ value: kind, sign, word, meaning, kinds: kindsBehind(kind) }));
}

/** The three answers that are enough for twenty minutes. */
export function threeChoices(): readonly JudgedChoice[] {
  return Object.entries(threeAnswers).map(([value, answer]) => ({
    value,
    ...answer,
    kinds: relationKinds().filter((kind) => described(kind).ofThree === value),
  }));
}

/** What the editors say of a relation where one answers with one of three. */
export function inThree(kind: RelationKind): string {
  const { ofThree } = described(kind);
  return ofThree === undefined ? cannotTell.word : threeAnswers[ofThree].word;
}

/** From two texts nobody can see whether a source goes on, or was searched by a program: for who judges it is “only in one”. */
function kindsBehind(kind: RelationKind): readonly RelationKind[] {
  return kind === "only" ? ["only", "unseen", "found"] : [kind];
}
