import type { Incident } from "../../library/shelf.ts";

/** The versions of an incident, the oldest first, as they are recorded. */
export function historyData({ id, history }: Incident) {
  return { incident: id, versions: history?.versions ?? [] };
}
