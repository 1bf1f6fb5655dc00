import type { Incident } from "../../library/shelf.ts";
import type { Found } from "../../app/_view/comparison.ts";
import { foundIn } from "../../app/_view/found-in.ts";
import { madeBefore } from "./made-before.ts";

/**
 * What the engine finds in each incident, by its id: lists of all incidents need that of every one. What was found in the same incident
 * by the same program (`program` is its digest) is kept in a file.
 */
export function foundInEach(
  incidents: readonly Incident[],
  program: string,
  file = ".cache/found",
): ReadonlyMap<string, Found> {
  const before = madeBefore<Found>(file, program);
  const found = new Map(incidents.map((incident) => [incident.id, before.of(incident, () => inIncident(incident))]));
  before.keep();
  return found;
}

function inIncident(incident: Incident): Found {
  const { suggested, wording, pairs } = foundIn(incident);
  return { suggested, wording, pairs };
}
