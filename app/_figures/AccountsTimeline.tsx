import { counted } from "../../engine/counted.ts";
import { LinkTo } from "../_components/LinkTo.tsx";
import { Words } from "../_components/Words.tsx";
import type { AccountsTimelineView } from "./accounts-timeline-view.ts";
import { TimeAxis } from "./TimeAxis.tsx";
import { UpdateArrows } from "./UpdateArrows.tsx";

/** The incident and its accounts beside a line of time; arrows lead from an account with an earlier figure to one with a later. */
export function AccountsTimeline({ view }: { view: AccountsTimelineView }) {
  return (
    <>
      <div className="moments" data-part="moments">
        <TimeAxis axis={view.axis} />
        <ol>
          <li>
            <b>The incident</b>
            <small>{view.incident}</small>
          </li>
          {view.accounts.map(({ id, name, day, answers, address }) => (
            <li key={id}>
              <LinkTo href={address}>
                <Words>{name}</Words>
              </LinkTo>
              <small>
                {day}
                <span className="judging:hidden"> · {counted(answers, "answer")}</span>
              </small>
            </li>
          ))}
        </ol>
        <UpdateArrows view={view} />
      </div>
      {view.updated.length > 0 && (
        <div className="mt-10 font-sans text-95 judging:hidden">
          <h3 className="font-strong">What later accounts brought up to date</h3>
          <ul className="updated" data-part="updated">
            {view.updated.map(({ ask, address, isSuggested, steps }) => (
              <li key={ask}>
                <LinkTo href={address}>
                  <Words>{ask}</Words>
                </LinkTo>
                {isSuggested && <span className="text-soft italic"> suggested, not reviewed</span>}
                <ol start={steps[0]?.number}>
                  {steps.map(({ number, earlier, later }) => (
                    <li key={number}>
                      <Words>{earlier.says}</Words> <span className="text-soft">({earlier.name})</span> →{" "}
                      <Words>{later.says}</Words> <span className="text-soft">({later.name})</span>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
