import type { AccountsTimelineView } from "./accounts-timeline-view.ts";
import { rem, share } from "./lengths.ts";

/** How far the columns of arrows stand apart, and how far arrows leave a row below its middle and reach one above it; in units. */
const laneWidth = 15;
const aside = 5;

/** How round their corners are. */
const round = 7;

/**
 * An arrow for each step of an update, in a column of its own, with the number that it has in the list below; for the eye alone. Numbers
 * stand between two rows, where no arrow crosses.
 */
export function UpdateArrows({ view: { updated, lanes, accounts } }: { view: AccountsTimelineView }) {
  const arrows = updated
    .flatMap(({ steps }) => steps)
    .flatMap(({ number, earlier, later }) => {
      const lane = lanes.get(number);
      return lane === undefined ? [] : [{ number, from: earlier.row, to: later.row, x: 4 + (lane + 1) * laneWidth }];
    });
  if (arrows.length === 0) return null;
  const width = Math.max(...arrows.map(({ x }) => x)) + 10;
  const rows = accounts.length + 1;
  return (
    <svg
      className="time-arrows relation update judging:hidden"
      data-part="update-arrows"
      width={rem(width)}
      aria-hidden="true"
    >
      {arrows.map(({ number, from, to, x }) => {
        const down = Math.sign(to - from);
        const [start, end] = [share(from + 0.5, rows), share(to + 0.5, rows)];
        const corner = { viewBox: `0 0 ${width} 10`, width: rem(width), height: "1rem" };
        return (
          <g key={number}>
            <svg y={start} {...corner}>
              <path d={`M4 ${down * aside}H${x - round}q${round} 0 ${round} ${down * round}`} />
            </svg>
            {/* From row to row, without the corners. */}
            <svg y={share(Math.min(from, to) + 0.5, rows)} height={share(Math.abs(to - from), rows)}>
              <svg y={rem(-aside - round)}>
                <line x1={rem(x)} x2={rem(x)} y1={rem(2 * (aside + round))} y2="100%" />
              </svg>
            </svg>
            <svg y={end} {...corner}>
              <path d={`M${x} ${-down * (aside + round)}q0 ${down * round} ${-round} ${down * round}H8`} />
              <path className="head" d={`M3 ${-down * aside}l7 -4v8z`} />
            </svg>
          </g>
        );
      })}
      {arrows.map(({ number, from, to, x }) => (
        <svg key={number} y={share(Math.ceil((from + to + 1) / 2), rows)}>
          <circle cx={rem(x)} r={rem(6.8)} />
          <text x={rem(x)} dy=".36em">
            {number}
          </text>
        </svg>
      ))}
    </svg>
  );
}
