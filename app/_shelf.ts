import { keptShelf, type Only } from "../library/kept-shelf.ts";
import { readShelf } from "../library/read-shelf.ts";
import type { Article, Incident, Shelf } from "../library/shelf.ts";
import { citationsOf } from "./_citations/citations-of.ts";
import { shelfAddresses } from "./_shelf-addresses.ts";
import { standIn } from "./_stand-in.ts";
import { comparisonOf, type Comparison, type Found } from "./_view/comparison.ts";
import { foundIn } from "./_view/found-in.ts";
import { once } from "./_view/once.ts";

const folder = process.env["PARALLAX_CONTENT"] ?? "content";
/** Set by `npm start` and `npm run dev`, whose pages nobody else sees; never for what is published. */
const withPrivate = process.env["PARALLAX_PRIVATE"] === "1";

/** What a build has read and checked for all of its processes, and which pages it makes (`commands/build-site.ts`). */
const kept = process.env["PARALLAX_SHELF"];

/** All content, with the comparisons that pages have asked for: each is worked out once. */
interface Read extends Shelf {
  /** What has pages made of it; nothing where all has. */
  readonly only?: Only | undefined;
  /** What the engine found in incidents, by their ids; of one that is not there it is looked for. */
  readonly found: ReadonlyMap<string, Found>;
  readonly comparisons: Map<string, Comparison>;
}

/** What a build has read: for the whole process, since Next has pages and files in bundles of their own, each with modules of its own. */
const shared = globalThis as { parallaxShelf?: Read };

/** All content, read once for a build, and anew for every page of `npm run dev`, where it may have been edited. */
export function shelf(): Read {
  if (process.env.NODE_ENV !== "production") return read();
  return (shared.parallaxShelf ??= read());
}

function read(): Read {
  const { shelf, only, found } = kept
    ? keptShelf<Found>(kept)
    : { shelf: readShelf(folder, withPrivate), found: new Map<string, Found>() };
  return { ...shelf, only, found, comparisons: new Map() };
}

/** The comparison of every incident, newest first. */
export function everyComparison(): Comparison[] {
  const read = shelf();
  return read.incidents.map((incident) => comparisonIn(read, incident));
}

/** The comparison of the incident that has this id, or had it; addresses are made from the shelf, so there is always one. */
export function comparisonAt(id: string): Comparison {
  const read = shelf();
  const incident = [...read.incidents, standIn].find((incident) => idsOf(incident).includes(id));
  if (!incident) throw new Error(`no incident ${id}`);
  return comparisonIn(read, incident);
}

function comparisonIn({ comparisons, found }: Read, incident: Incident): Comparison {
  const known = comparisons.get(incident.id);
  if (known) return known;
  const made = comparisonOf(incident, foundOf(incident, found), shelfAddresses(incident.id), citationsOf);
  comparisons.set(incident.id, made);
  return made;
}

/** What is found in an incident: what is known of it by its id, or what is looked for when it is first asked for. */
export function foundOf(incident: Incident, known: ReadonlyMap<string, Found>): Found {
  const kept = known.get(incident.id);
  if (kept) return kept;
  const found = once(() => foundIn(incident));
  return {
    get suggested() {
      return found().suggested;
    },
    get wording() {
      return found().wording;
    },
    get pairs() {
      return found().pairs;
    },
  };
}

/** The ids under which something answers: its own, and those that it had. */
export function idsOf({ id, formerly }: Pick<Article | Incident, "id" | "formerly">): string[] {
  return [id, ...formerly];
}
