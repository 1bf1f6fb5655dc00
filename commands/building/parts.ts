import { groupedBy } from "../../engine/relations/grouped-by.ts";
import type { Only } from "../../library/kept-shelf.ts";
import type { Incident, Shelf } from "../../library/shelf.ts";
import { foundOf, idsOf } from "../../app/_shelf.ts";
import { shelfAddresses } from "../../app/_shelf-addresses.ts";
import { comparisonOf, type Found } from "../../app/_view/comparison.ts";
import { leftAccounts } from "../../app/_view/taken-away.ts";
import { voicesOf } from "../../app/_voices.ts";
import { digestOf } from "./digest-of.ts";

/** The pages of one thing of the shelf, which are made again only when what they are made of has changed. */
export interface Part {
  /** The folder of the site in which they lie. */
  readonly kind: keyof Only;
  /** Their folders there: the id, and those that it had. */
  readonly ids: readonly string[];
  /** The incidents that they are made of, by their ids, besides what the part itself is. */
  readonly of: ReadonlySet<string>;
  /** A digest of all that they are made of, but for the program. */
  readonly key: string;
  /** About how many pages they are. */
  readonly pages: number;
}

/**
 * The parts of a shelf. What belongs to none (lists, the feed, the sitemap …) is made with every build. `found` is what the engine found in
 * each incident, by its id; what is not there is looked for.
 */
export function partsOf({ articles, incidents }: Shelf, found: ReadonlyMap<string, Found> = new Map()): Part[] {
  const byEveryId = new Map(articles.flatMap((article) => idsOf(article).map((id) => [id, article] as const)));
  // The address of an account that left leads to its text, if that is on the shelf.
  const leftOn = (incident: Incident) => leftAccounts(incident).map(({ id }) => byEveryId.get(id));
  const keys = new Map(incidents.map((incident) => [incident.id, digestOf([incident, leftOn(incident)])]));
  const tellOf = groupedBy(
    incidents.flatMap((incident) => incident.accounts.map(({ article }) => ({ article: article.id, incident }))),
    ({ article }) => article,
  );
  const voices = voicesOf(
    incidents.map((incident) => comparisonOf(incident, foundOf(incident, found), shelfAddresses(incident.id))),
  );
  return [
    ...incidents.map((incident) => ({
      kind: "incidents" as const,
      ids: idsOf(incident),
      of: new Set([incident.id]),
      key: keys.get(incident.id) ?? "",
      // Each two accounts in both orders, in a frame, as a sheet and its key; each question, also in a frame.
      pages: 2.5 * incident.accounts.length ** 2 + 2 * incident.questions.length,
    })),
    ...articles.map((article) => ({
      kind: "articles" as const,
      ids: idsOf(article),
      of: new Set(tellOf.get(article.id)?.map(({ incident }) => incident.id)),
      key: digestOf([article, tellOf.get(article.id)?.map(({ incident }) => keys.get(incident.id))]),
      pages: 1,
    })),
    ...voices.map(({ id, said }) => {
      const of = new Set(said.map(({ comparison }) => comparison.incident.id));
      return {
        kind: "voices" as const,
        ids: [id],
        of,
        key: digestOf([id, [...of].map((of) => keys.get(of))]),
        pages: 1,
      };
    }),
  ];
}

/** Parts in batches of about so many pages, of which each is rendered by itself: what a build holds in memory grows with them. */
export function batchesOf(parts: readonly Part[], pages: number): Part[][] {
  const batches: Part[][] = [[]];
  let size = 0;
  for (const part of parts) {
    if (size > 0 && size + part.pages > pages) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(part);
    size += part.pages;
  }
  return batches;
}

/** What of a shelf the pages of some parts are made of; what belongs to no part is made of all of it. */
export function shelfOfParts(parts: readonly Part[], { articles, incidents }: Shelf): Shelf {
  const of = new Set(parts.flatMap((part) => [...part.of]));
  const told = incidents.filter(({ id }) => of.has(id));
  const ids = new Set([
    ...onlyOf(parts).articles,
    ...told.flatMap((incident) => [
      ...incident.accounts.map(({ article }) => article.id),
      ...leftAccounts(incident).map(({ id }) => id),
    ]),
  ]);
  return {
    incidents: told,
    articles: articles.filter((article) => idsOf(article).some((id) => ids.has(id))),
    lessons: [],
    corrections: [],
  };
}

/** The ids of some parts, by their kinds. */
export function onlyOf(parts: readonly Part[]): Only {
  const idsOfKind = (kind: Part["kind"]) =>
    new Set(parts.filter((part) => part.kind === kind).flatMap(({ ids: [id = ""] }) => id));
  return { incidents: idsOfKind("incidents"), articles: idsOfKind("articles"), voices: idsOfKind("voices") };
}

/** What a part is known by in what is noted of a build: “incidents/erbil-2024-01”. */
export function nameOfPart({ kind, ids: [id = ""] }: Part): string {
  return `${kind}/${id}`;
}

/** The folders and files of a part below the site's folder; some may not be there. */
export function placesOf({ kind, ids }: Part): string[] {
  return ids.flatMap((id) => {
    const folder = `${kind}/${id}`;
    return kind === "incidents" ? [folder, `${folder}.json`, `${folder}.json.gz`] : [folder];
  });
}
