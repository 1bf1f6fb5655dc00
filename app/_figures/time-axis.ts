import { scaleUtc } from "d3-scale";

/** How high a row of a timeline is, in units of its drawing; ten are one rem (figures.css). */
export const rowHeight = 44;

/** How wide the drawing beside the rows is. */
export const axisWidth = 96;

/** Where the line of time stands in it, and how far into it the lines from the rows come. */
export const axisAt = 52;

/** A time that a row has: a moment, or a span; in milliseconds. */
export interface Time {
  readonly from: number;
  readonly to?: number | undefined;
}

/** A line of time beside rows of equal height, each of which is led to where it stands in time. Units of the drawing. */
export interface TimeAxis {
  readonly height: number;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  /** For each row that has a time: its middle, and where it stands in time. */
  readonly ties: readonly { readonly row: number; readonly from: number; readonly to: number }[];
}

/** The axis of some rows, in their order: time runs downwards, or with `newestFirst` upwards. Rows without a time have no line. */
export function timeAxis(rows: readonly (Time | undefined)[], newestFirst = false): TimeAxis {
  const height = rows.length * rowHeight;
  const times = rows.flatMap((time) => (time ? [time.from, time.to ?? time.from] : []));
  if (times.length === 0) return { height, ticks: [], ties: [] };
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // The first and the last stand at the middle of their rows, where the rows' order is that of time.
  const timed = rows.filter((time) => time !== undefined).length;
  const ends = [rowHeight / 2, Math.max(timed - 0.5, 0.5) * rowHeight];
  const scale = scaleUtc([new Date(first), new Date(last)], newestFirst ? ends.toReversed() : ends);
  const ticks = first === last || timed < 2 ? [] : ticksOf(scale, height);
  return {
    height,
    ticks,
    ties: rows.flatMap((time, place) =>
      time
        ? [
            {
              row: (place + 0.5) * rowHeight,
              from: rounded(scale(time.from)),
              to: rounded(scale(time.to ?? time.from)),
            },
          ]
        : [],
    ),
  };
}

/** Days, months or years, whichever are few enough; named by what begins with them. */
function ticksOf(scale: ReturnType<typeof scaleUtc<number, number>>, height: number): TimeAxis["ticks"] {
  const day = 86_400_000;
  const ticks = scale.ticks(Math.max(2, Math.round(height / 60))).filter((tick) => tick.getTime() % day === 0);
  return ticks.map((tick, place) => {
    const isYear = tick.getUTCMonth() === 0 && tick.getUTCDate() === 1;
    const isNewYear = place === 0 || ticks[place - 1]?.getUTCFullYear() !== tick.getUTCFullYear();
    const label = isYear
      ? tick.getUTCFullYear().toString()
      : tick.toLocaleDateString("en-GB", {
          ...(tick.getUTCDate() === 1 ? {} : { day: "numeric" }),
          month: "short",
          ...(isNewYear && tick.getUTCDate() === 1 ? { year: "2-digit" } : {}),
          timeZone: "UTC",
        });
    return { y: rounded(scale(tick)), label };
  });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
