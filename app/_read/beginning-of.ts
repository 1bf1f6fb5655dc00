import { withTask } from "../_behaviours/task.ts";
import { addressOf } from "./own-addresses.ts";
import type { Lesson, OwnComparison } from "./own-comparison.ts";

/** Where a comparison begins: with its lesson where it has one, once its texts are here; before that with what is missing, unjudged. */
export function beginningOf({ id, lesson, link }: OwnComparison): string {
  if (lesson && link === undefined) return lessonAddress(id, lesson);
  return `${location.pathname}${addressOf({ c: id })}${lesson ? "&judge=1" : ""}`;
}

/** Where a lesson begins: its two articles, judged first. */
export function lessonAddress(c: string, { a, b, blind, three, questions }: Lesson): string {
  const pair = new URL(addressOf({ c, a, b }), location.href);
  pair.searchParams.set("judge", "1");
  if (blind) pair.searchParams.set("blind", "1");
  const { pathname, search } = withTask(pair, { three, questions });
  return pathname + search;
}
