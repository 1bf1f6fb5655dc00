import type { Reading } from "./reading/reading.ts";

/** Whether two articles tell of one incident, with what speaks for it and against it. */
export interface SameEvent {
  readonly verdict: "same" | "other" | "unsure";
  readonly because: readonly string[];
}

/** Published further apart, two reports are of two incidents. */
const daysApart = 30;

/** A stand-in until `engine/incidents` is merged: the days of publication, and the names that both have. */
export function sameEvent(a: Reading, b: Reading): SameEvent {
  if (a.published !== undefined && b.published !== undefined && Math.abs(a.published - b.published) > daysApart) {
    return { verdict: "other", because: [`published ${Math.abs(a.published - b.published)} days apart`] };
  }
  const names = ({ tokens }: Reading) =>
    new Set(tokens.filter(({ capital, fold }) => capital && fold.length > 3).map(({ fold }) => fold));
  const shared = [...names(a)].filter((name) => names(b).has(name));
  return { verdict: shared.length >= 1 ? "same" : "unsure", because: [] };
}
