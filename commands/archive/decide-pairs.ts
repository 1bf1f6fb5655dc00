import { alikeNear } from "../../engine/texts/incidents/alike-near.ts";
import { fewKept } from "../../engine/texts/incidents/few-kept.ts";
import { oneIncidentOf } from "../../engine/texts/incidents/incident-pairs.ts";
import { leastAlike } from "../../engine/texts/incidents/same-incident.ts";
import { termNumbers, weigh } from "../../engine/texts/incidents/weighed.ts";
import { mostCandidates } from "./candidates.ts";
import { TraitsReader } from "./kept-archive.ts";

/** What is needed to decide on pairs, by the numbers of articles; shared between threads. */
export interface Pairing {
  /** What tells it from others: in every message to a thread it is another object. */
  readonly id: string;
  readonly traitsFile: string;
  /** Where the traits of an article stand in their file: its place and its length, by turns. */
  readonly places: Float64Array;
  /** The candidates of an article, `mostCandidates` each; -1 where it has fewer. */
  readonly near: Int32Array;
  /** Pairs that are to be decided, by turns; in each that of the earlier day is first. */
  readonly pairs: Int32Array;
}

/** Two articles that tell of one incident, or may. */
export type Link = readonly [a: number, b: number, verdict: "same" | "unsure", because: readonly string[]];

/** Traits are large, and those that are compared were published near one another; what is weighed of them is wanted of twelve weeks. */
const mostTraits = 1_500;
const mostWeighed = 16_000;
/** Reasons of one pair that are kept. */
const mostReasons = 6;

let last: ({ readonly id: string } & Decider) | undefined;

/** Decides on a stretch of the pairs; what was read for one stretch serves the next. */
export function linksIn(pairing: Pairing, from: number, to: number): Link[] {
  if (last?.id !== pairing.id) {
    last?.close();
    last = { id: pairing.id, ...decider(pairing) };
  }
  return last.linksIn(from, to);
}

interface Decider {
  readonly linksIn: (from: number, to: number) => Link[];
  readonly close: () => void;
}

function decider({ traitsFile, places, near, pairs }: Pairing): Decider {
  const reader = new TraitsReader(traitsFile);
  const traitsOf = fewKept(mostTraits, (number) =>
    reader.read({ at: places[2 * number] ?? 0, length: places[2 * number + 1] ?? 0 }),
  );
  const numberOf = termNumbers();
  const alike = alikeNear(
    fewKept(mostWeighed, (number) => weigh(traitsOf(number), numberOf)),
    (number) => {
      const list = near.subarray(number * mostCandidates, (number + 1) * mostCandidates);
      const end = list.indexOf(-1);
      return end === -1 ? list : list.subarray(0, end);
    },
  );
  const linksIn = (from: number, to: number) => {
    const links: Link[] = [];
    for (let at = 2 * from; at < Math.min(2 * to, pairs.length); at += 2) {
      const [a, b] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
      const likeness = alike(a, b);
      if (likeness < leastAlike) continue;
      const { verdict, because } = oneIncidentOf(traitsOf(a), traitsOf(b), likeness);
      if (verdict === "same" || verdict === "unsure") links.push([a, b, verdict, because.slice(0, mostReasons)]);
    }
    return links;
  };
  return { linksIn, close: () => reader.close() };
}
