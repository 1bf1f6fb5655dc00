import { calendarDay } from "../../engine/reading/calendar-day.ts";
import { keyTermsOf } from "../../engine/texts/incidents/key-terms.ts";
import type { ArticlePairs, PairVerdict } from "../suggesting/article-pairs.ts";
import { shelfGroups, type ShelfGroups } from "../suggesting/shelf-groups.ts";
import type { Found } from "./archive-article.ts";
import { bucketOf, bucketsSearched, heldUnder, type Candidates, type Keyed } from "./candidates.ts";
import { TraitsReader, type Entry, type KeptArchive } from "./kept-archive.ts";
import { keepPairs, readPairs, type KeptPairs } from "./kept-pairs.ts";
import { LeftOut } from "./left-out.ts";
import type { Link } from "./decide-pairs.ts";
import { linksAmong } from "./links-among.ts";
import { readInto, type Came } from "./read-into.ts";
import { withoutEarlier, type Update } from "./updates-among.ts";

/** An archive in groups, and how it came to them. */
export interface GroupedArchive {
  readonly groups: ShelfGroups;
  /** What stands behind the ids of the groups. */
  readonly articles: ReadonlyMap<string, Entry>;
  readonly left: LeftOut;
  /** What was wrong with what is said of articles that were read. */
  readonly doubts: LeftOut;
  /** Articles whose later text is in the place of an earlier one. */
  readonly updates: readonly Update[];
  readonly came: Came;
  readonly level: string;
  /** How many articles have no day, and so are found by others' words alone. */
  readonly undated: number;
  /** Articles whose candidates were searched anew, and those whose pairs were decided anew. */
  readonly searched: number;
  readonly decided: number;
  /** Pairs of which one is the other's candidate: what the engine decided on, now or before. */
  readonly candidates: number;
}

/** So many articles are asked about at once. */
const askedAtOnce = 4_000;

/**
 * Groups an archive: what is new of the sources is read and kept; candidates are searched for those articles whose days are near what came
 * or went; of these, and of those that are seen among them, the engine decides on pairs; all pairs make the groups, as on the shelf. The
 * result is that of doing all at once, in whatever order articles came, but that of two texts of one article the later stays.
 */
export async function groupArchive(
  archive: KeptArchive,
  found: AsyncIterable<Found>,
  levelFor: (articles: number) => Promise<Candidates>,
  everything: boolean,
  tell: (line: string) => void,
  today: string,
): Promise<GroupedArchive> {
  const [left, doubts] = [new LeftOut(), new LeftOut()];
  const came = await readInto(archive, found, { left, doubts }, today);
  tell(`${came.read} articles read, ${came.known} known from before; looking for candidates`);
  const { numbers, updates } = withoutEarlier(archive, everything ? allOf(archive) : came.numbers);
  const isRead = (number: number) => archive.entries[number]?.unread === undefined;
  const ordered = inOrder(archive, numbers);
  const held = ordered.filter(isRead);
  const level = await levelFor(held.length);
  const before = readPairs(archive, level.level);
  const near = await candidatesFor(archive, held, level, before, tell);
  const changed = changedBy(near.near, before.near);
  tell(`${near.searched} articles searched; deciding on the pairs of ${changed.size}`);
  const { links, further } = await linksAmong(archive, held, near.near, changed, before, tell);
  keepPairs(archive, level.level, { near: near.near, links, further });
  const ids = idsOf(archive, ordered);
  return {
    groups: shelfGroups(
      {
        articles: ordered.map((number) => ({
          id: ids.get(number) ?? "",
          text: "",
          textLang: archive.entries[number]?.unread ?? "en",
        })),
        incidents: [],
      },
      pairsOf(archive, links, ids, ordered),
    ),
    articles: new Map(ordered.flatMap((number) => pairOf(ids.get(number), archive.entries[number]))),
    ...{ left, doubts, updates, came },
    level: level.level,
    undated: held.filter((number) => archive.entries[number]?.published.length === 0).length,
    searched: near.searched,
    decided: changed.size,
    candidates: pairsAmong(near.near),
  };
}

function allOf({ entries }: KeptArchive): number[] {
  const byContent = new Map<string, number>();
  for (const [number, { left, content, hash }] of entries.entries()) {
    const other = entries[byContent.get(content) ?? -1];
    if (left === undefined && (!other || hash < other.hash)) byContent.set(content, number);
  }
  return [...byContent.values()].sort((a, b) => a - b);
}

/** In the order of their days, those without a day last; of one day in the order of their hashes. */
function inOrder({ entries }: KeptArchive, numbers: readonly number[]): number[] {
  const keyed = numbers.map((number) => {
    const { published = [], hash = "" } = entries[number] ?? {};
    return { number, key: `${published[0] ?? "~"} ${hash}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ number }) => number);
}

/** The candidates of every article: searched for those near whose days something came or went, and as they were for the others. */
async function candidatesFor(
  archive: KeptArchive,
  held: readonly number[],
  level: Candidates,
  before: KeptPairs,
  tell: (line: string) => void,
): Promise<{ readonly near: Map<number, readonly number[]>; readonly searched: number }> {
  const reader = new TraitsReader(archive.traitsFile);
  const keyed = (number: number): Keyed => {
    const entry = archive.entries[number];
    if (!entry) throw new Error(`no article ${number}`);
    return {
      ...{ number, hash: entry.hash, days: daysOf(entry) },
      // Read from the disk where they are asked for.
      get terms() {
        return keyTermsOf(reader.read(entry));
      },
    };
  };
  try {
    await level.hold(held, keyed);
    const now = new Set(held);
    const touched = new Set(
      [...held.filter((number) => !before.near.has(number)), ...[...before.near.keys()].filter((n) => !now.has(n))]
        .flatMap((number) => heldUnder({ days: daysOf(archive.entries[number]) }))
        .map(bucketOf),
    );
    const near = new Map<number, readonly number[]>();
    const asked: number[] = [];
    for (const number of held) {
      const known = before.near.get(number);
      const days = daysOf(archive.entries[number]);
      const isTouched = [...bucketsSearched({ days })].some((bucket) => touched.has(bucket));
      near.set(number, known ?? []);
      if (isTouched || !known) asked.push(number);
    }
    for (let from = 0; from < asked.length; from += askedAtOnce) {
      const some = asked.slice(from, from + askedAtOnce);
      const found = await level.candidatesOf(some);
      for (const [at, number] of some.entries())
        near.set(
          number,
          (found[at] ?? []).map((candidate) => candidate.number),
        );
      if (asked.length > askedAtOnce) tell(`${from + some.length} of ${asked.length} articles searched`);
    }
    return { near, searched: asked.length };
  } finally {
    reader.close();
    await level.close();
  }
}

function daysOf(entry: Entry | undefined): number[] {
  return (entry?.published ?? []).flatMap((day) => calendarDay(day) ?? []);
}

/** Articles whose candidates are others than before, and those that have one of these as a candidate: they are seen among others. */
function changedBy(near: KeptPairs["near"], before: KeptPairs["near"]): ReadonlySet<number> {
  const others = new Set<number>();
  for (const [number, list] of near) {
    const known = before.get(number);
    if (!known || known.length !== list.length || known.some((one, at) => one !== list[at])) others.add(number);
  }
  return new Set(
    [...near]
      .filter(([number, list]) => others.has(number) || list.some((one) => others.has(one)))
      .map(([number]) => number),
  );
}

/** What articles are called: their own ids; with a piece of their hash where two have one. */
function idsOf({ entries }: KeptArchive, numbers: readonly number[]): Map<number, string> {
  const often = new Map<string, number>();
  for (const number of numbers) {
    const { id = "" } = entries[number] ?? {};
    often.set(id, (often.get(id) ?? 0) + 1);
  }
  return new Map(
    numbers.map((number) => {
      const { id = "", hash = "" } = entries[number] ?? {};
      return [number, (often.get(id) ?? 0) > 1 ? `${id}~${hash.slice(0, 8)}` : id];
    }),
  );
}

function pairsOf(
  { entries }: KeptArchive,
  links: readonly Link[],
  ids: ReadonlyMap<number, string>,
  numbers: readonly number[],
): ArticlePairs {
  const none: ReadonlyMap<string, PairVerdict> = new Map();
  const linked = new Map(numbers.map((number) => [ids.get(number) ?? "", new Map<string, PairVerdict>()]));
  for (const [a, b, verdict, because] of inFixedOrder(links, numbers)) {
    const [one, other] = [ids.get(a) ?? "", ids.get(b) ?? ""];
    linked.get(one)?.set(other, { verdict, because });
    linked.get(other)?.set(one, { verdict, because });
  }
  const days = new Map(numbers.map((number) => [ids.get(number) ?? "", daysOf(entries[number])]));
  return {
    daysOf: (id) => days.get(id) ?? [],
    linked: (id) => linked.get(id) ?? none,
    of: (a, b) => linked.get(a)?.get(b) ?? { verdict: "other", because: [] },
  };
}

/** By the places of their articles, so that it does not matter which pair was decided first. */
function inFixedOrder(links: readonly Link[], numbers: readonly number[]): Link[] {
  const places = new Map(numbers.map((number, at) => [number, at]));
  const of = (number: number) => places.get(number) ?? 0;
  return links.toSorted((x, y) => of(x[0]) - of(y[0]) || of(x[1]) - of(y[1]));
}

function pairsAmong(near: KeptPairs["near"]): number {
  let pairs = 0;
  for (const [a, list] of near) for (const b of list) if (a < b || !near.get(b)?.includes(a)) pairs += 1;
  return pairs;
}

function pairOf<A, B>(a: A | undefined, b: B | undefined): [A, B][] {
  return a === undefined || b === undefined ? [] : [[a, b]];
}
