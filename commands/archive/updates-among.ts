import { groupedBy } from "../../engine/relations/grouped-by.ts";
import { TraitsReader, type Entry, type KeptArchive } from "./kept-archive.ts";

/** An article that came again with another text, by its id, and where the earlier and the later stand. */
export interface Update {
  readonly id: string;
  readonly earlier: string;
  readonly later: string;
}

/** From this share of the words of the shorter text on, the longer one of the same id is the same article told further: of two articles a fifth is shared. */
const leastShared = 0.6;
/** An article is compared with so many of the same id, the last ones, so that one id for all does not take for ever. */
const mostCompared = 20;

/**
 * Puts the later of two texts of one article in the place of the earlier. One article they are where they have one id, no two publishers and
 * no two addresses, and one address with one headline, or most words of the shorter: sources that number their articles use the same ids for others.
 * `ordered` are the numbers of articles as they came.
 */
export function withoutEarlier(
  archive: KeptArchive,
  ordered: readonly number[],
): { readonly numbers: number[]; readonly updates: readonly Update[] } {
  const byId = groupedBy(ordered, (number) => archive.entries[number]?.id ?? "");
  const gone = new Set<number>();
  const updates: Update[] = [];
  const reader = new TraitsReader(archive.traitsFile);
  try {
    for (const [id, numbers] of byId)
      for (const [at, later] of numbers.entries())
        for (const earlier of numbers.slice(Math.max(0, at - mostCompared), at)) {
          const [one, other] = [archive.entries[earlier], archive.entries[later]];
          if (!one || !other || gone.has(earlier) || !isUpdate(one, other, reader)) continue;
          gone.add(earlier);
          // What was read again, as its day is one now, is the same text.
          if (one.hash !== other.hash) updates.push({ id, earlier: one.where, later: other.where });
        }
  } finally {
    reader.close();
  }
  return { numbers: ordered.filter((number) => !gone.has(number)), updates };
}

function isUpdate(earlier: Entry, later: Entry, reader: TraitsReader): boolean {
  const isOther = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
  if (isOther(earlier.publisher, later.publisher) || isOther(earlier.url, later.url)) return false;
  // Addresses of whole sites and of lists of articles are given to many.
  if (earlier.url !== undefined && earlier.url === later.url && earlier.title === later.title) return true;
  const [some, others] = [earlier, later]
    .map((entry) => reader.read(entry).terms.keys())
    .map((words) => new Set(words));
  if (!some || !others) return false;
  return [...some].filter((term) => others.has(term)).length >= leastShared * Math.min(some.size, others.size);
}
