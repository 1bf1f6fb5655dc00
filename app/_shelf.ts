import { readShelf } from "../library/read-shelf.ts";
import type { Incident, Shelf } from "../library/shelf.ts";
import { shownIncident } from "./_suggestions.ts";

const folder = process.env["PARALLAX_CONTENT"] ?? "content";
/** Set by `npm start` and `npm run dev`, whose pages nobody else sees; never for what is published. */
const withPrivate = process.env["PARALLAX_PRIVATE"] === "1";

let built: Shelf | undefined;

/** All content, read once for a build, and anew for every page of `npm run dev`, where it may have been edited. */
export function shelf(): Shelf {
  if (process.env.NODE_ENV !== "production") return shown(readShelf(folder, withPrivate));
  built ??= shown(readShelf(folder, withPrivate));
  return built;
}

function shown(read: Shelf): Shelf {
  return { ...read, incidents: read.incidents.map(shownIncident) };
}

/** The incident that has this id, or had it; addresses are made from the shelf, so there is always one. */
export function incidentOf(id: string): Incident {
  const incident = shelf().incidents.find((incident) => idsOf(incident).includes(id));
  if (!incident) throw new Error(`no incident ${id}`);
  return incident;
}

/** The ids under which something answers: its own, and those that it had. */
export function idsOf({ id, formerly }: { readonly id: string; readonly formerly: readonly string[] }): string[] {
  return [id, ...formerly];
}
