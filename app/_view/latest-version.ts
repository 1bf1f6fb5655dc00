import type { Version } from "../../engine/history/change.ts";
import type { Incident } from "../../library/shelf.ts";

/** The version that pages show: the latest that is recorded. */
export function latestVersion({ history }: Pick<Incident, "history">): Version | undefined {
  return history?.versions.at(-1);
}
