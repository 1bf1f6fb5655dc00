import { pathToFileURL } from "node:url";
import { compare } from "../../engine/texts/compare.ts";
import { findingsOf } from "../../engine/texts/findings-of.ts";
import type { Span } from "../../engine/span.ts";
import type { RelationKind } from "../../engine/relations/relations.ts";
import type { Measured } from "./data.ts";
import { dataSets, setAside, type Label, type LabelledPair } from "./data-sets.ts";

/** Relations by which a machine tells how two passages stand; the others only say that they cannot be told, or that one is alone. */
const judged: readonly RelationKind[] = ["conflict", "disputed", "update", "differs", "detail", "adds", "agree"];
/** Labels of careful readers that are worth a mark. */
const marks = ["agree", "detail", "update", "conflict", "disputed"] as const;

/** A finding or a passage pair, by the two texts' spans that it touches. */
export interface Place {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** What was found on a labelled pair, whoever found it. */
export interface Compared {
  readonly pair: LabelledPair;
  /** Whether it takes them for one incident. */
  readonly verdict: string;
  readonly findings: readonly (Place & { readonly relation: RelationKind })[];
  readonly passages: readonly Place[];
}

function comparedPair(pair: LabelledPair, given: boolean): Compared {
  const articles = [pair.a, pair.b].map(({ text }, n) => ({ id: "ab".charAt(n), text }));
  const comparison = compare(articles, given ? { sameIncident: pair.sameIncident } : {});
  const passages = comparison.passages.map(({ a, b }) => ({ a: [a], b: [b] }));
  return { pair, verdict: comparison.sameIncident, findings: placedFindings(comparison), passages };
}

/** The findings of two articles that say how two passages stand, by where they are. */
export function placedFindings(comparison: Parameters<typeof findingsOf>[0]): Compared["findings"] {
  return findingsOf(comparison)
    .filter(({ relation }) => judged.includes(relation))
    .map(({ relation, claims }) => ({
      relation,
      a: claims.filter(({ article }) => article === 0),
      b: claims.filter(({ article }) => article === 1),
    }));
}

/** Where a label's quotations stand in its texts. */
export function placeOf({ a, b }: LabelledPair, label: Label): Place {
  const span = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length }];
  };
  return { a: span(a.text, label.a.quote), b: span(b.text, label.b.quote) };
}

/** Whether two places meet in both texts. */
export function touches(one: Place, other: Place): boolean {
  const meet = (x: readonly Span[], y: readonly Span[]) =>
    x.some((p) => y.some((q) => Math.min(p.end, q.end) > Math.max(p.start, q.start)));
  return meet(one.a, other.a) && meet(one.b, other.b);
}

/** What the engine of rules alone reached on the same pairs before it looked for facts first: on those tuned on, and on those set aside. */
const before: Readonly<Record<string, readonly [tuned: number, aside: number]>> = {
  "% of marks located by judged findings": [7.8, 10.7],
  "judged findings a pair": [1, 1.7],
  "% of these that touch a mark": [55, 45],
  "% of marks located by these and passages": [41.6, 53.6],
  "findings and passages a pair": [5.5, 9.2],
  "% of agree located by judged findings": [10.5, 15.2],
  "% of detail located by judged findings": [0, 0],
  "% of update located by judged findings": [0, 0],
  "% of conflict located by judged findings": [0, 0],
  "% of disputed located by judged findings": [0, 0],
  "% of weight 3 located by judged findings": [6.7, 12.8],
  "% of weight 2 located by judged findings": [8.9, 7.6],
  "% of weight 1 located by judged findings": [6.7, 28.6],
  "conflict: said": [3, 1],
  "conflict: meet a label": [1, 1],
  "conflict: right": [0, 0],
  "traps called conflict": [1, 0],
  "false conflicts in 100 pairs": [9.4, 6.3],
  "disputed: said": [2, 0],
  "disputed: meet a label": [2, 0],
  "disputed: right": [0, 0],
  "update: said": [0, 0],
  "update: meet a label": [0, 0],
  "update: right": [0, 0],
  "differs: said": [0, 0],
  "differs: meet a label": [0, 0],
  "differs: right": [0, 0],
  "detail: said": [2, 0],
  "detail: meet a label": [0, 0],
  "detail: right": [0, 0],
  "adds: said": [2, 1],
  "adds: meet a label": [1, 1],
  "adds: right": [0, 0],
  "agree: said": [14, 19],
  "agree: meet a label": [8, 7],
  "agree: right": [8, 7],
  "one incident: said of pairs that are": [8, 7],
  "of these surely": [8, 7],
  "one incident: said of look-alikes": [1, 1],
  "% of these and passages that touch a mark": [53.2, 52.7],
};

/**
 * How the engine does on pairs of texts that careful readers labelled, undated as they are. A label is located where a finding
 * touches both of its quotations. A conflict is right where it touches a label of conflict or dispute, and wrong everywhere else, although
 * readers left out what can be argued; other relations are counted where they touch a label at all. `given`: whether they tell of one incident
 * is taken from the labels, and not worked out.
 */
export function benchOnLabels(which: "tuned" | "aside" = "tuned", given = false): Measured[] {
  const pairs = dataSets
    .labelled()
    .filter(({ pair }) => setAside(pair) === (which === "aside"))
    .map((pair) => comparedPair(pair, given));
  if (pairs.length === 0) return [];
  const on = `${pairs.length} labelled pairs, ${which === "tuned" ? "tuned on" : "set aside"}`;
  return scoreOnLabels(pairs, on).map((line) => ({
    ...line,
    before: before[line.what.replace(/, of \d+$/, "")]?.[which === "tuned" ? 0 : 1],
  }));
}

/** The measures by which findings on labelled pairs are judged, whoever found them. */
export function scoreOnLabels(pairs: readonly Compared[], on: string): Measured[] {
  const same = pairs.filter(({ pair }) => pair.sameIncident === "same");
  const others = pairs.filter(({ pair }) => pair.sameIncident === "other");
  const labels = same.flatMap((compared) =>
    compared.pair.findings
      .filter(({ relation }) => (marks as readonly string[]).includes(relation))
      .map((label) => ({ compared, label, place: placeOf(compared.pair, label) })),
  );
  const share = (chosen: typeof labels, places: (compared: Compared) => readonly Place[]) =>
    (100 * chosen.filter(({ compared, place }) => places(compared).some((one) => touches(one, place))).length) /
    Math.max(1, chosen.length);
  const said = ({ findings }: Compared) => findings;
  const both = ({ findings, passages }: Compared) => [...findings, ...passages];
  const useful = (places: (compared: Compared) => readonly Place[]) => {
    const all = same.flatMap((compared) => places(compared).map((place) => ({ compared, place })));
    const met = all.filter(({ compared, place }) =>
      compared.pair.findings.some(
        (label) => label.relation !== "not-comparable" && touches(place, placeOf(compared.pair, label)),
      ),
    );
    return (100 * met.length) / Math.max(1, all.length);
  };
  const each = (places: (compared: Compared) => readonly Place[]) =>
    same.reduce((sum, compared) => sum + places(compared).length, 0) / Math.max(1, same.length);
  const oneOf = (verdicts: readonly string[], of: readonly Compared[]) =>
    of.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const rightly = ["same", "probably"];
  const lines: Measured[] = [
    { what: "% of marks located by judged findings", on, figure: share(labels, said), aim: 45 },
    { what: "judged findings a pair", on, figure: each(said), aim: 5, most: true },
    { what: "% of these that touch a mark", on, figure: useful(said), aim: 65 },
    { what: "% of marks located by these and passages", on, figure: share(labels, both), aim: 60 },
    { what: "findings and passages a pair", on, figure: each(both), aim: 8, most: true },
    { what: "% of these and passages that touch a mark", on, figure: useful(both) },
    ...marks.map((relation) => {
      const chosen = labels.filter(({ label }) => label.relation === relation);
      return {
        what: `% of ${relation} located by judged findings, of ${chosen.length}`,
        on,
        figure: share(chosen, said),
      };
    }),
    ...([[3], [2], [1], [3, 2]] as const).map((weights) => {
      const chosen = labels.filter(({ label }) => (weights as readonly number[]).includes(label.weight));
      return {
        what: `% of weight ${weights.join(" and ")} located by judged findings, of ${chosen.length}`,
        on,
        figure: share(chosen, said),
      };
    }),
  ];
  for (const relation of judged) {
    const all = pairs.flatMap((compared) =>
      compared.findings
        .filter((finding) => finding.relation === relation)
        .map((place) =>
          compared.pair.findings
            .filter((label) => touches(place, placeOf(compared.pair, label)))
            .map((label) => label.relation),
        ),
    );
    const met = all.filter((relations) => relations.length > 0);
    const right = met.filter((relations) =>
      relation === "conflict" || relation === "disputed"
        ? relations.some((one) => one === "conflict" || one === "disputed")
        : relation === "differs"
          ? relations.some((one) => one !== "agree")
          : relations.some((one) => one === relation || (relation === "adds" && one === "detail")),
    );
    lines.push(
      { what: `${relation}: said`, on, figure: all.length },
      { what: `${relation}: meet a label`, on, figure: met.length },
      { what: `${relation}: right`, on, figure: right.length },
    );
    if (relation === "conflict") {
      const traps = met.filter((relations) => relations.includes("not-comparable"));
      lines.push(
        { what: "traps called conflict", on, figure: traps.length, aim: 1, most: true },
        {
          what: "false conflicts in 100 pairs",
          on,
          figure: (100 * (all.length - right.length)) / pairs.length,
          aim: 2,
          most: true,
        },
      );
    }
  }
  lines.push(
    { what: `one incident: said of pairs that are, of ${same.length}`, on, figure: oneOf(rightly, same) },
    { what: "of these surely", on, figure: oneOf(["same"], same) },
    { what: `one incident: said of look-alikes, of ${others.length}`, on, figure: oneOf(rightly, others) },
  );
  return lines;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const which = process.argv.includes("--aside") ? "aside" : "tuned";
  for (const { what, figure, aim } of benchOnLabels(which, process.argv.includes("--given")))
    console.log(`${figure.toFixed(1).padStart(7)}  ${what}${aim === undefined ? "" : ` (aim ${aim})`}`);
}
