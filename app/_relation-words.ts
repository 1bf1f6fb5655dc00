import type { Question } from "../library/shelf.ts";
import type { Relation, RelationKind } from "./_relation.ts";
import { isReviewed } from "./_reviewed.ts";

/** The sign of each relation (DESIGN.md, “Relations”). */
export const signs: Record<Relation["kind"], string> = {
  conflict: "≠",
  disputed: "≠",
  update: "↻",
  detail: "≈",
  adds: "+",
  agree: "=",
  withheld: "·",
  only: "○",
  silent: "–",
};

/** The word of each relation, where no account is named. */
export const words: Record<RelationKind, string> = {
  conflict: "Conflict",
  disputed: "Disputed",
  update: "Updated",
  detail: "Differ in detail",
  adds: "Tells more",
  agree: "Agree",
  withheld: "Cannot be compared",
  only: "Only in one",
};

/** A relation in words, with the names of the accounts that it is about: “Disputed in CBC News”. */
export function relationInWords(relation: Relation, a: string, b: string): string {
  const named = relation.side === "both" ? undefined : relation.side === "a" ? a : b;
  switch (relation.kind) {
    case "agree":
      return relation.dispute ? "Both report the dispute" : words.agree;
    case "disputed":
      return `Disputed in ${named ?? "both"}`;
    case "adds":
      return named ? `${named} tells more` : "Both tell more";
    case "update":
      return `Updated in ${named ?? "both"}`;
    case "only":
      return `Only in ${named}`;
    case "silent":
      return "Neither says";
    default:
      return words[relation.kind];
  }
}

/**
 * Why a relation is what it is: the reasons given, or what follows from the positions alone. A suggestion always has its
 * reason; where editors have looked, what needs none is left without.
 */
export function reasonsOf(question: Question, relation: Relation): string[] {
  const given = relation.grounds.flatMap(({ because }) => because ?? []);
  if (given.length > 0) return [...new Set(given)];
  const ground = relation.grounds[0];
  if (ground && (relation.kind === "conflict" || relation.kind === "disputed"))
    return [`“${ground.a.says}” and “${ground.b.says}” cannot both be so.`];
  if (isReviewed(question)) return [];
  if (relation.kind === "agree") return [relation.dispute ? "Both report the same dispute." : "Both say the same."];
  return relation.kind === "only" ? ["The other account says nothing on this."] : [];
}
