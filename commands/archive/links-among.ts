import { randomUUID } from "node:crypto";
import { z } from "zod";
import { mostCandidates } from "./candidates.ts";
import { linksIn, type Link, type Pairing } from "./decide-pairs.ts";
import type { KeptArchive } from "./kept-archive.ts";
import type { KeptPairs } from "./kept-pairs.ts";
import { withHelpers } from "./with-helpers.ts";

/** So many pairs are one task; of fewer in all no thread is started. */
const inOneTask = 8_000;
const decidedAlone = 20_000;
const toldEvery = 50 * inOneTask;
/**
 * Of an article so many more pairs are decided, with those that tell the same as one that tells the same: an incident of more accounts than an
 * article has candidates would fall apart.
 */
const mostFurther = 150;

type Pair = readonly [number, number];

/**
 * Which pairs tell of one incident, or may: first of those of which one is the other's candidate, then of those that a third one
 * connects. Pairs of articles that are seen among the same others as `before` are as they were.
 */
export async function linksAmong(
  archive: KeptArchive,
  held: readonly number[],
  near: KeptPairs["near"],
  changed: ReadonlySet<number>,
  before: KeptPairs,
  tell: (line: string) => void,
): Promise<Pick<KeptPairs, "links" | "further">> {
  const isKnown = ([a, b]: Pair) => !changed.has(a) && !changed.has(b);
  const places = new Map(held.map((number, at) => [number, at]));
  const inOrder = (a: number, b: number): Pair => ((places.get(a) ?? 0) < (places.get(b) ?? 0) ? [a, b] : [b, a]);
  const isCandidate = (a: number, b: number) => near.get(a)?.includes(b) === true || near.get(b)?.includes(a) === true;
  const known = before.links.filter(([a, b]) => places.has(a) && places.has(b) && isKnown([a, b]));
  const first: Pair[] = [];
  for (const a of held)
    for (const b of near.get(a) ?? []) {
      const pair = inOrder(a, b);
      if (!isKnown(pair) && (pair[0] === a || !near.get(b)?.includes(a))) first.push(pair);
    }
  const decide = decider(archive, near, tell);
  const links = [...known.filter(([a, b]) => isCandidate(a, b)), ...(await decide(first))];
  const further = furtherPairs(held, links, inOrder, isCandidate);
  const wasDecided = new Map([...before.further].map(([a, others]) => [a, new Set(others)]));
  const isDecided = (pair: Pair) => isKnown(pair) && wasDecided.get(pair[0])?.has(pair[1]) === true;
  const more = [...further].flatMap(([a, others]) => others.map((b): Pair => [a, b]));
  const moreLinks = await decide(more.filter((pair) => !isDecided(pair)));
  const knownMore = known.filter(([a, b]) => further.get(a)?.includes(b) === true && isDecided([a, b]));
  return { links: [...links, ...knownMore, ...moreLinks], further };
}

/** Pairs that tell the same as a third one and are no candidates of each other: for each article those of later days. */
function furtherPairs(
  held: readonly number[],
  links: readonly Link[],
  inOrder: (a: number, b: number) => Pair,
  isCandidate: (a: number, b: number) => boolean,
): Map<number, readonly number[]> {
  const same = new Map(held.map((number) => [number, new Set<number>()]));
  for (const [a, b, verdict] of links) {
    if (verdict !== "same") continue;
    same.get(a)?.add(b);
    same.get(b)?.add(a);
  }
  const further = new Map<number, readonly number[]>();
  for (const a of held) {
    const reached = new Set<number>();
    for (const b of same.get(a) ?? [])
      for (const c of same.get(b) ?? [])
        if (c !== a && inOrder(a, c)[0] === a && !same.get(a)?.has(c) && !isCandidate(a, c)) reached.add(c);
    // Those that are nearest in time.
    if (reached.size > 0)
      further.set(a, [...reached].sort((c, d) => (inOrder(c, d)[0] === c ? -1 : 1)).slice(0, mostFurther));
  }
  return further;
}

/** A function that decides on pairs, alone or with threads where there are many. */
function decider(
  archive: KeptArchive,
  near: KeptPairs["near"],
  tell: (line: string) => void,
): (pairs: readonly Pair[]) => Promise<Link[]> {
  const { entries, traitsFile } = archive;
  // What threads share is not copied to them.
  const places = new Float64Array(new SharedArrayBuffer(16 * entries.length));
  for (const [number, { at, length }] of entries.entries()) places.set([at, length], 2 * number);
  const lists = new Int32Array(new SharedArrayBuffer(4 * mostCandidates * entries.length)).fill(-1);
  for (const [number, list] of near) lists.set(list, number * mostCandidates);
  return async (some) => {
    const pairs = new Int32Array(new SharedArrayBuffer(8 * some.length));
    for (const [at, pair] of some.entries()) pairs.set(pair, 2 * at);
    const pairing: Pairing = { id: randomUUID(), traitsFile, places, near: lists, pairs };
    if (some.length <= decidedAlone) return linksIn(pairing, 0, some.length);
    const links: Link[] = [];
    let done = 0;
    for await (const [, found] of withHelpers(tasksOf(pairing), (one) => answer.parse(one))) {
      for (const link of found) links.push(link);
      done += inOneTask;
      if (done % toldEvery === 0) tell(`${done} of ${some.length} pairs decided`);
    }
    return links;
  };
}

const answer = z.array(z.custom<Link>((one) => Array.isArray(one)));

/** By turns from the first half of the pairs and from the second: each of two threads goes through days that follow one another. */
function tasksOf(decide: Pairing): { readonly decide: Pairing; readonly from: number; readonly to: number }[] {
  const from = Array.from({ length: Math.ceil(decide.pairs.length / 2 / inOneTask) }, (_, n) => n * inOneTask);
  const half = Math.ceil(from.length / 2);
  const turns = from.slice(0, half).flatMap((one, at) => [one, from[half + at] ?? []].flat());
  return turns.map((one) => ({ decide, from: one, to: one + inOneTask }));
}
