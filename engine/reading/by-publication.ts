import type { Reading } from "./reading.ts";

/** An order of articles that does not depend on the order in which they are given: the earliest first, then by their ids. */
export function byPublication(x: Reading, y: Reading): number {
  return (x.published ?? 0) - (y.published ?? 0) || (x.article.id < y.article.id ? -1 : 1);
}
