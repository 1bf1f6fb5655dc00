import type { TimelineView } from "../_view/timeline-view.ts";
import { LinkTo } from "./LinkTo.tsx";

/** The incident and its accounts in the order in which they were published; undated ones last. */
export function Timeline({ view }: { view: TimelineView }) {
  return (
    <ol className="timeline">
      <li>
        <span className="timeline-when">{view.incident}</span>
        <span className="timeline-what">The incident</span>
      </li>
      {view.days.map(({ day, accounts }) => (
        <li key={day}>
          <span className="timeline-when">{day}</span>
          <ul className="timeline-what">
            {accounts.map(({ id, name, address }) => (
              <li key={id}>
                <LinkTo href={address}>{name}</LinkTo>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
