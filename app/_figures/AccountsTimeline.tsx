import { counted } from "../../engine/counted.ts";
import { LinkTo } from "../_components/LinkTo.tsx";
import { Words } from "../_components/Words.tsx";
import type { AccountsTimelineView, UpdatedView } from "./accounts-timeline-view.ts";
import { rowHeight } from "./time-axis.ts";
import { TimeAxis } from "./TimeAxis.tsx";

/** How far the columns of arrows stand apart, in units of the drawing. */
const laneWidth = 16;

/** The incident and its accounts beside a line of time; arrows lead from an account with an earlier figure to one with a later. */
export function AccountsTimeline({ view }: { view: AccountsTimelineView }) {
  return (
    <>
      <div className="moments">
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
        <Arrows updated={view.updated} height={view.axis.height} />
      </div>
      {view.updated.length > 0 && (
        <div className="mt-10 font-sans text-95 judging:hidden">
          <h3 className="font-strong">What later accounts brought up to date</h3>
          <ol className="updated" data-part="updated">
            {view.updated.map(({ ask, address, isSuggested, steps }) => (
              <li key={ask}>
                <LinkTo href={address}>
                  <Words>{ask}</Words>
                </LinkTo>
                {isSuggested && <span className="text-soft italic"> suggested, not reviewed</span>}
                <ul>
                  {steps.map(({ earlier, later }, place) => (
                    <li key={place}>
                      <Words>{earlier.says}</Words> <span className="text-soft">({earlier.name})</span> →{" "}
                      <Words>{later.says}</Words> <span className="text-soft">({later.name})</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

/** The arrows beside the rows, with the numbers under which their questions stand below; for the eye alone. */
function Arrows({ updated, height }: { updated: readonly UpdatedView[]; height: number }) {
  const lanes = updated.reduce((most, { lane = -1 }) => Math.max(most, lane + 1), 0);
  if (lanes === 0) return null;
  const width = lanes * laneWidth + 12;
  const middleOf = (row: number) => (row + 0.5) * rowHeight;
  return (
    <svg
      className="time-arrows relation update judging:hidden"
      data-part="update-arrows"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 10}rem`}
      height={`${height / 10}rem`}
      aria-hidden="true"
    >
      {updated.map(({ lane, steps }, place) => {
        if (lane === undefined) return null;
        const x = 4 + (lane + 1) * laneWidth;
        const arrows = steps.filter(({ earlier, later }) => earlier.row !== later.row);
        const [first] = arrows;
        return (
          <g key={place}>
            {arrows.map(({ earlier, later }, step) => {
              const [from, to] = [middleOf(earlier.row), middleOf(later.row)];
              const bend = Math.sign(to - from) * 8;
              return (
                <g key={step}>
                  <path
                    d={`M4 ${from}H${x - 8}Q${x} ${from} ${x} ${from + bend}V${to - bend}Q${x} ${to} ${x - 8} ${to}H8`}
                  />
                  <path className="head" d={`M3 ${to}l7 -4v8z`} />
                </g>
              );
            })}
            {first && (
              <>
                <circle cx={x} cy={(middleOf(first.earlier.row) + middleOf(first.later.row)) / 2} r="7" />
                <text x={x} y={(middleOf(first.earlier.row) + middleOf(first.later.row)) / 2 + 3.2}>
                  {place + 1}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
