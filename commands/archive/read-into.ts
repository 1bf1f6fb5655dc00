import { z } from "zod";
import { hashOfArticle, type Found } from "./archive-article.ts";
import type { KeptArchive } from "./kept-archive.ts";
import type { LeftOut } from "./left-out.ts";
import { mostArticles } from "./limits.ts";
import { readArticle, type ReadArticle } from "./read-article.ts";
import { withHelpers } from "./with-helpers.ts";

/** What came of reading the sources. */
export interface Came {
  /** Every article that the sources hold, once, in the order in which they came. */
  readonly numbers: readonly number[];
  /** How many were read now, and how many had been read before. */
  readonly read: number;
  readonly known: number;
  /** How often an article came again. */
  readonly again: number;
}

type New = Exclude<Found, { readonly left: string }>;

/** So many articles are read in this thread; where there are more, others help. */
const readAlone = 300;
/** So many articles are one task, so that handing them over costs little. */
const inOneTask = 50;

const answers = z.array(z.custom<ReadArticle | { readonly left: string }>((one) => typeof one === "object"));

/** Reads what of the sources was not read before, and keeps it. */
export async function readInto(
  archive: KeptArchive,
  found: AsyncIterable<Found>,
  { left, doubts }: { readonly left: LeftOut; readonly doubts: LeftOut },
  today: string,
): Promise<Came> {
  const came = new Set<number>();
  // In which place each came first: what is read by others is kept later than it came.
  const places = new Map<string, number>();
  let [read, known, again] = [0, 0, 0];
  const coming = new Set<string>();
  const take = (number: number) => {
    const entry = archive.entries[number];
    if (entry?.left !== undefined) return left.add(entry.where, entry.left);
    came.add(number);
    for (const doubt of entry?.doubts ?? []) doubts.add(entry?.where ?? "", doubt);
  };
  /** What is known of it; what was of a day that was not yet is read again when it is. */
  const numberOf = (hash: string) => {
    const number = archive.byHash.get(hash);
    const { future } = archive.entries[number ?? -1] ?? {};
    return future !== undefined && future <= today ? undefined : number;
  };
  const fresh = async function* (): AsyncGenerator<New> {
    for await (const one of found) {
      if ("left" in one) {
        left.add(one.where, one.left, one.count);
        continue;
      }
      const hash = hashIn(one);
      const number = numberOf(hash);
      if (!places.has(hash)) places.set(hash, places.size);
      if (coming.has(hash) || (number !== undefined && came.has(number))) again += 1;
      else if (number !== undefined) {
        known += 1;
        take(number);
      } else if (came.size + coming.size >= mostArticles)
        left.add(one.where, `articles after the first ${mostArticles}`);
      else {
        coming.add(hash);
        yield one;
      }
    }
  };
  const keep = (one: New, answer: ReadArticle | { readonly left: string }) => {
    const hash = hashIn(one);
    if (!("left" in answer)) read += 1;
    take(archive.add(hash, one.where, answer));
  };
  const all = fresh();
  for (let n = 0; n < readAlone; n += 1) {
    const next = await all.next();
    if (next.done) break;
    keep(next.value, await readArticle(next.value, today));
  }
  for await (const [task, read] of withHelpers(tasksOf(all, today), (answer) => answers.parse(answer)))
    for (const [at, answer] of read.entries()) {
      const one = task.read[at];
      if (one) keep(one, answer);
    }
  archive.flush();
  const { numbers, twice } = once(archive, came);
  const placeOf = (number: number) => places.get(archive.entries[number]?.hash ?? "") ?? 0;
  return { numbers: numbers.sort((a, b) => placeOf(a) - placeOf(b)), read, known, again: again + twice };
}

function hashIn(one: New): string {
  return "hash" in one ? one.hash : hashOfArticle(one.article);
}

async function* tasksOf(
  all: AsyncIterable<New>,
  today: string,
): AsyncGenerator<{ readonly read: readonly New[]; readonly today: string }> {
  let read: New[] = [];
  for await (const one of all) {
    read.push(one);
    if (read.length < inOneTask) continue;
    yield { read, today };
    read = [];
  }
  if (read.length > 0) yield { read, today };
}

/** Of entries with the same content the one with the smallest hash, so that it does not matter which came first. */
function once(archive: KeptArchive, came: ReadonlySet<number>): { readonly numbers: number[]; readonly twice: number } {
  const byContent = new Map<string, number>();
  for (const number of came) {
    const entry = archive.entries[number];
    if (!entry) continue;
    const other = archive.entries[byContent.get(entry.content) ?? -1];
    if (!other || entry.hash < other.hash) byContent.set(entry.content, number);
  }
  return { numbers: [...byContent.values()], twice: came.size - byContent.size };
}
