import { counted } from "../../engine/counted.ts";
import { Words } from "../_components/Words.tsx";
import type { Comparison } from "../_view/comparison.ts";
import { pageHead } from "../_view/page-head.ts";
import { timeAxis } from "./time-axis.ts";
import { timeOf } from "./time-of.ts";
import { TimeAxis } from "./TimeAxis.tsx";

/** All incidents beside a line of time, in their order, the newest first. */
export function IncidentsTimeline({ comparisons }: { comparisons: readonly Comparison[] }) {
  const axis = timeAxis(
    comparisons.map(({ incident }) => timeOf(incident.when)),
    true,
  );
  return (
    <div className="moments" data-part="moments">
      <TimeAxis axis={axis} />
      <ol>
        {comparisons.map((comparison) => {
          const { period, places, title, address } = pageHead(comparison);
          return (
            <li key={comparison.incident.id}>
              <a className="quiet-link font-strong" href={address}>
                <Words>{title}</Words>
              </a>
              <small>
                {period} · {places} · {counted(comparison.incident.accounts.length, "account")}
              </small>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
