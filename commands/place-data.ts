import { existsSync, readdirSync, renameSync } from "node:fs";
import path from "node:path";

/** An incident's data is published beside its folder, where no route of Next's can write; the route writes into it. */
const inside = "incident.json";

/** Moves the data of every incident to where it is published. */
export function placeData(folder: string): void {
  const incidents = path.join(folder, "incidents");
  for (const name of existsSync(incidents) ? readdirSync(incidents) : []) {
    const data = path.join(incidents, name, inside);
    if (existsSync(data)) renameSync(data, path.join(incidents, `${name}.json`));
  }
}

/** Where Next itself answers for an address of the published site. */
export function routeOf(address: string): string {
  return address.replace(/^\/incidents\/([^/?]+)\.json$/, `/incidents/$1/${inside}`);
}
