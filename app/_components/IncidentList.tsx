import { counted } from "../../engine/counted.ts";
import type { Comparison } from "../_view/comparison.ts";
import { pageHead } from "../_view/page-head.ts";
import { rowsOf } from "../_view/rows.ts";
import { PrivateNote } from "./PrivateNote.tsx";
import { RelationCounts } from "./RelationCounts.tsx";

/** Incidents, each in a few lines: when and where, how many accounts, and how their questions stand. */
export function IncidentList({ comparisons, level }: { comparisons: readonly Comparison[]; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <ul className="mt-10">
      {comparisons.map((comparison) => {
        const { incident, isDraft } = comparison;
        const head = pageHead(comparison);
        return (
          <li key={incident.id} className="border-t border-rule py-9" data-part="shelf-entry">
            <p className="font-sans text-90 text-soft">
              {head.period} · {head.places}
            </p>
            <Heading className="mt-1 mb-3 text-130 leading-tight font-semibold text-balance">
              <a className="quiet-link" href={head.address}>
                {head.title}
              </a>
            </Heading>
            <PrivateNote of={[head]} />
            <p className="font-sans text-93 text-soft">
              {counted(incident.accounts.length, "account")} ·{" "}
              {incident.questions.length === 0
                ? "no question yet"
                : counted(incident.questions.length, isDraft ? "suggested question" : "question")}
            </p>
            <RelationCounts kinds={rowsOf(comparison).map(({ kind }) => kind)} suggested={isDraft} />
          </li>
        );
      })}
    </ul>
  );
}
