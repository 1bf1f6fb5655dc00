import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { described } from "../../engine/relations/relations.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Relation } from "../../engine/relations/relate.ts";
import { notJudged } from "../../engine/relations/stance.ts";
import { isReviewed } from "./reviewed.ts";

/** A relation in words, with the names of the accounts that it is about: “Disputed in CBC News”. */
export function relationInWords({ kind, side, dispute }: Relation, a: string, b: string): string {
  if (kind === "silent") return "Neither says";
  if (dispute) return "Both report the dispute";
  return described(kind).named(side === "a" ? a : side === "b" ? b : undefined);
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
    return [`${inQuotationMarks(ground.a.says)} and ${inQuotationMarks(ground.b.says)} cannot both be so.`];
  if (relation.kind === "differs") return [notJudged];
  if (isReviewed(question)) return [];
  if (relation.kind === "agree") return [relation.dispute ? "Both report the same dispute." : "Both say the same."];
  return relation.because === undefined ? [] : [relation.because];
}
