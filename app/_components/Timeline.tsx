import type { TimelineView } from "../_view/timeline-view.ts";
import { LinkTo } from "./LinkTo.tsx";
import { Words } from "./Words.tsx";

const moment =
  "relative pb-10 pl-12 text-96 before:absolute before:top-[0.55em] before:-left-[4.5px] before:size-[8px] before:rounded-[50%] before:border-4 before:border-ink";

/** The incident and its accounts in the order in which they were published; undated ones last. */
export function Timeline({ view }: { view: TimelineView }) {
  return (
    <ol className="ml-[4px] border-l border-rule font-sans">
      <li className={moment}>
        <span className="block text-88 text-soft">{view.incident}</span>
        The incident
      </li>
      {view.days.map(({ day, accounts }) => (
        <li key={day} className={moment}>
          <span className="block text-88 text-soft">{day}</span>
          <ul>
            {accounts.map(({ id, name, address }) => (
              <li key={id}>
                <LinkTo href={address}>
                  <Words>{name}</Words>
                </LinkTo>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
