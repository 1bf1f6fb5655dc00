import type { QuestionRule } from "./questions/rule.ts";
import type { Finding } from "./relations-of.ts";

/**
 * Where one account counts facilities and the other targets, a reader would compare what cannot be compared: instead of
 * two silences one finding says so. Findings keep their order.
 */
export function notTheSameCount(findings: readonly Finding[], rules: readonly QuestionRule[]): Finding[] {
  const differ = new Set(rules.filter(({ kindsDiffer }) => kindsDiffer).map(({ id }) => id));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return findings.flatMap((finding): Finding[] => {
    if (!differ.has(finding.rule)) return [finding];
    const all = groups.get(keyOf(finding)) ?? [];
    const [a] = all.filter(({ relation, side }) => relation === "only" && side === "a");
    const [b] = all.filter(({ relation, side }) => relation === "only" && side === "b");
    if (!a || !b || all.some(({ relation }) => relation !== "only")) return [finding];
    if (finding === b) return [];
    if (finding !== a) return [finding];
    const says = (one: Finding) => one.claims[0]?.says ?? "";
    const because = `“${says(a)}” and “${says(b)}” do not count the same.`;
    return [{ ...a, relation: "withheld", side: undefined, because, claims: [...a.claims, ...b.claims] }];
  });
}

function keyOf({ rule, between }: Finding): string {
  return `${rule} ${between.join(" ")}`;
}
