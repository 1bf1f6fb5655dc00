/** The values that a number with its qualifier allows, from `low` to `high` inclusive: “at least four” has no upper end. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly said: "exact" | "least" | "most" | "about" | "vague";
}

/** “About” allows a tenth. With less, 2,000 hectares would not be 5,000 acres; with more, “about 31” would be 35. */
const aboutShare = 0.1;

export type Qualifier = "least" | "more" | "most" | "less" | "about" | "exact";

/** The interval of a number that stands alone or after a qualifier. `step` is 1 for what is counted, 0 for a measure. */
export function intervalOf(value: number, qualifier: Qualifier | undefined, step: 0 | 1): Interval {
  switch (qualifier) {
    case "least":
      return { low: value, high: Infinity, said: "least" };
    case "more":
      return { low: value + step, high: Infinity, said: "least" };
    case "most":
      return { low: Math.min(1, value), high: value, said: "most" };
    case "less":
      return { low: 0, high: value - step, said: "most" };
    case "about":
      return { low: value * (1 - aboutShare), high: value * (1 + aboutShare), said: "about" };
    default:
      return { low: value, high: value, said: "exact" };
  }
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** What an interval comes to as one number: its upper end where it has no lower one that tells anything. */
export function sizeOf({ low, high, said }: Interval): number {
  return said === "most" ? high : low;
}

/** A figure more than so many times another is of something larger: a war's dead beside a raid's. */
export const anotherOrder = 50;

/** Equal, with the same qualifier. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return near(a.low, b.low) && near(a.high, b.high);
}

function near(a: number, b: number): boolean {
  return (
    a === b ||
    (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)))
  );
}
