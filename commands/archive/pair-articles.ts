import { alikeNear } from "../../engine/texts/incidents/alike-near.ts";
import { fewKept } from "../../engine/texts/incidents/few-kept.ts";
import { oneIncidentOf } from "../../engine/texts/incidents/incident-pairs.ts";
import { leastAlike } from "../../engine/texts/incidents/same-incident.ts";
import { termNumbers, weigh } from "../../engine/texts/incidents/weighed.ts";
import { mostCandidates } from "./candidates.ts";
import { TraitsReader } from "./kept-archive.ts";

/** What is needed to decide on pairs, by the numbers of articles; shared between threads. */
export interface Pairing {
  readonly traitsFile: string;
  /** Where the traits of an article stand in their file: its place and its length, by turns. */
  readonly places: Float64Array;
  /** The candidates of an article, `mostCandidates` each; -1 where it has fewer. */
  readonly near: Int32Array;
  /** The articles in the order of their days. */
  readonly order: Int32Array;
  /** 1 for the articles whose pairs are to be decided: of the others they are known. */
  readonly changed: Uint8Array;
  /** The articles that have such pairs, in the same order: what tasks are made of. */
  readonly concerned: Int32Array;
}

/** Two articles that tell of one incident, or may. */
export type Link = readonly [a: number, b: number, verdict: "same" | "unsure", because: readonly string[]];

/** Traits are large, and those that are compared were published near one another. */
const mostTraits = 3_000;
const mostWeighed = 20_000;
/** Reasons of one pair that are kept. */
const mostReasons = 6;

let last: { readonly pairing: Pairing; readonly pairsIn: (from: number, to: number) => Link[] } | undefined;

/** Decides on the pairs of the articles at some places of the order; what was read for one stretch serves the next. */
export function pairsIn(pairing: Pairing, from: number, to: number): Link[] {
  // Every message has a view of its own on what is shared.
  if (last?.pairing.near.buffer !== pairing.near.buffer) last = { pairing, pairsIn: pairer(pairing) };
  return last.pairsIn(from, to);
}

/** A function that decides on every two articles of which one is the other's candidate, and one has changed. */
function pairer({
  traitsFile,
  places,
  near,
  order,
  changed,
  concerned,
}: Pairing): (from: number, to: number) => Link[] {
  const reader = new TraitsReader(traitsFile);
  const traitsOf = fewKept(mostTraits, (number) =>
    reader.read({ at: places[2 * number] ?? 0, length: places[2 * number + 1] ?? 0 }),
  );
  const numberOf = termNumbers();
  const rank = new Int32Array(changed.length);
  for (const [at, number] of order.entries()) rank[number] = at;
  const isFirst = (a: number, b: number) => (rank[a] ?? 0) < (rank[b] ?? 0);
  const nearOf = (number: number) => {
    const list = near.subarray(number * mostCandidates, (number + 1) * mostCandidates);
    const end = list.indexOf(-1);
    return end === -1 ? list : list.subarray(0, end);
  };
  const alike = alikeNear(
    fewKept(mostWeighed, (number) => weigh(traitsOf(number), numberOf)),
    nearOf,
  );
  return (from, to) => {
    const links: Link[] = [];
    for (const a of concerned.subarray(from, to)) {
      if (a === -1) break;
      for (const b of nearOf(a)) {
        if (changed[a] === 0 && changed[b] === 0) continue;
        // The other decides where each is the other's candidate.
        if (isFirst(b, a) && nearOf(b).includes(a)) continue;
        const likeness = alike(a, b);
        if (likeness < leastAlike) continue;
        // In the order of days, whichever was read first.
        const [one, other] = isFirst(a, b) ? [a, b] : [b, a];
        const { verdict, because } = oneIncidentOf(traitsOf(one), traitsOf(other), likeness);
        if (verdict === "same" || verdict === "unsure")
          links.push([one, other, verdict, because.slice(0, mostReasons)]);
      }
    }
    return links;
  };
}
