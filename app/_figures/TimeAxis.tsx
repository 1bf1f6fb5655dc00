import { rem, share } from "./lengths.ts";
import { axisAt, axisWidth, type TimeAxis as Axis } from "./time-axis.ts";

/**
 * The line of time beside the rows of a timeline, as high as they are. Who does not see it has the rows, which say their time.
 */
export function TimeAxis({ axis }: { axis: Axis }) {
  const { height, ticks, ties } = axis;
  return (
    <svg className="time-axis" width={rem(axisWidth)} aria-hidden="true">
      {ties.length > 0 && <line className="line" x1={rem(axisAt)} x2={rem(axisAt)} y2="100%" />}
      {ticks.map(({ y, label }) => (
        <svg key={y} y={share(y, height)}>
          <line className="line" x1={rem(axisAt - 4)} x2={rem(axisAt)} />
          <text x={rem(axisAt - 8)} dy=".35em">
            {label}
          </text>
        </svg>
      ))}
      {ties.map(({ row, from, to }, place) => {
        const [at, start] = [rem(axisAt), share((from + to) / 2, height)];
        return (
          <g key={place}>
            <line className="tie" x1={at} y1={start} x2={rem(axisWidth - 4)} y2={share(row, height)} />
            {from === to ? (
              <circle cx={at} cy={start} r={rem(4)} />
            ) : (
              <line className="span" x1={at} y1={share(from, height)} x2={at} y2={share(to, height)} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
