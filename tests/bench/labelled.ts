import { pathToFileURL } from "node:url";
import { compare } from "../../engine/texts/compare.ts";
import { findingsOf, type Finding } from "../../engine/texts/findings-of.ts";
import type { Span } from "../../engine/span.ts";
import type { RelationKind } from "../../engine/relations/relations.ts";
import type { Measured } from "./data.ts";
import { dataSets, setAside, type Label, type LabelledPair } from "./data-sets.ts";

/** Relations by which a machine tells how two passages stand; the others only say that they cannot be told, or that one is alone. */
const judged: readonly RelationKind[] = ["conflict", "disputed", "update", "differs", "detail", "adds", "agree"];
/** Labels of careful readers that are worth a mark. */
const marks = ["agree", "detail", "update", "conflict", "disputed"] as const;

/** A finding or a passage pair, by the two texts' spans that it touches. */
interface Place {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

interface Compared {
  readonly pair: LabelledPair;
  readonly verdict: string;
  readonly findings: readonly (Place & { readonly finding: Finding })[];
  readonly passages: readonly Place[];
}

function comparedPair(pair: LabelledPair, given: boolean): Compared {
  const articles = [pair.a, pair.b].map(({ text }, n) => ({ id: "ab".charAt(n), text }));
  const comparison = compare(articles, given ? { sameIncident: pair.sameIncident } : {});
  const findings = findingsOf(comparison)
    .filter(({ relation }) => judged.includes(relation))
    .map((finding) => ({
      finding,
      a: finding.claims.filter(({ article }) => article === 0),
      b: finding.claims.filter(({ article }) => article === 1),
    }));
  const passages = comparison.passages.map(({ a, b }) => ({ a: [a], b: [b] }));
  return { pair, verdict: comparison.sameIncident, findings, passages };
}

/** Where a label's quotations stand in its texts. */
function placeOf({ a, b }: LabelledPair, label: Label): Place {
  const span = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length }];
  };
  return { a: span(a.text, label.a.quote), b: span(b.text, label.b.quote) };
}

function touches(one: Place, other: Place): boolean {
  const meet = (x: readonly Span[], y: readonly Span[]) =>
    x.some((p) => y.some((q) => Math.min(p.end, q.end) > Math.max(p.start, q.start)));
  return meet(one.a, other.a) && meet(one.b, other.b);
}

/**
 * How the engine does on pairs of texts that careful readers labelled, undated as they are. A label is located where a finding
 * touches both of its quotations. A conflict is right where it touches a label of conflict or dispute, and wrong everywhere else, although
 * readers left out what can be argued; other relations are counted where they touch a label at all. `given`: whether they tell of one incident
 * is taken from the labels, and not worked out.
 */
export function benchOnLabels(which: "tuned" | "aside" | "all" = "tuned", given = false): Measured[] {
  const pairs = dataSets
    .labelled()
    .filter(({ pair }) => which === "all" || setAside(pair) === (which === "aside"))
    .map((pair) => comparedPair(pair, given));
  if (pairs.length === 0) return [];
  const on = `labelled pairs, ${which === "tuned" ? "tuned on" : which === "aside" ? "set aside" : "all"}`;
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
    { what: "% of these that touch a mark", on, figure: useful(both) },
    ...marks.map((relation) => {
      const chosen = labels.filter(({ label }) => label.relation === relation);
      return {
        what: `% of ${relation} located by judged findings, of ${chosen.length}`,
        on,
        figure: share(chosen, said),
      };
    }),
    ...([3, 2, 1] as const).map((weight) => {
      const chosen = labels.filter(({ label }) => label.weight === weight);
      return {
        what: `% of weight ${weight} located by judged findings, of ${chosen.length}`,
        on,
        figure: share(chosen, said),
      };
    }),
  ];
  for (const relation of judged) {
    const all = pairs.flatMap((compared) =>
      compared.findings
        .filter(({ finding }) => finding.relation === relation)
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
