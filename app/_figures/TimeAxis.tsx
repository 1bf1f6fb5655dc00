import { axisAt, axisWidth, type TimeAxis as Axis } from "./time-axis.ts";

/** The line of time beside the rows of a timeline. Who does not see it has the rows, which say their time. */
export function TimeAxis({ axis }: { axis: Axis }) {
  const { height, ticks, ties } = axis;
  return (
    <svg
      className="time-axis"
      viewBox={`0 0 ${axisWidth} ${height}`}
      width={`${axisWidth / 10}rem`}
      height={`${height / 10}rem`}
      aria-hidden="true"
    >
      {ties.length > 0 && <path className="line" d={`M${axisAt} 0V${height}`} />}
      {ticks.map(({ y, label }) => (
        <g key={y}>
          <path className="line" d={`M${axisAt - 4} ${y}h4`} />
          <text x={axisAt - 8} y={y + 4}>
            {label}
          </text>
        </g>
      ))}
      {ties.map(({ row, from, to }, place) => {
        const middle = (from + to) / 2;
        return (
          <g key={place}>
            <path
              className="tie"
              d={`M${axisAt} ${middle}C${axisAt + 22} ${middle} ${axisAt + 18} ${row} ${axisWidth - 4} ${row}`}
            />
            {from === to ? (
              <circle cx={axisAt} cy={from} r="4" />
            ) : (
              <path className="span" d={`M${axisAt} ${from}V${to}`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
