import {
  bestOf,
  bucketOf,
  bucketsSearched,
  heldUnder,
  isInWindow,
  leastScore,
  mostCandidates,
  mostHolders,
  type Candidate,
  type Candidates,
  type Keyed,
} from "./candidates.ts";

/** An article under one of its days. */
interface Entry {
  readonly number: number;
  readonly day: number;
  readonly hash: string;
}

/** For each term of a bucket its entries and what it weighs in them, by turns. */
type Holders = Map<string, number[]>;

/** Candidates from an index in memory: bucket, term, articles. */
export function inMemory(): Candidates {
  let entries: Entry[] = [];
  let articles = new Map<number, Keyed>();
  let buckets = new Map<number, Holders>();
  let sums = new Int32Array();
  const hold = (given: Keyed) => {
    const article = { ...given };
    const { number, hash, terms } = article;
    articles.set(number, article);
    for (const day of heldUnder(article)) {
      const entry = entries.push({ number, day, hash }) - 1;
      const bucket = bucketOf(day);
      let holders = buckets.get(bucket);
      if (!holders) buckets.set(bucket, (holders = new Map<string, number[]>()));
      for (const [term, weight] of terms) {
        const list = holders.get(term);
        if (list) list.push(entry, weight);
        else holders.set(term, [entry, weight]);
      }
    }
  };
  const candidatesOf = (number: number) => {
    const article = articles.get(number);
    if (!article) return [];
    const met: number[] = [];
    for (const bucket of bucketsSearched(article)) {
      const holders = buckets.get(bucket);
      if (!holders) continue;
      for (const [term, weight] of article.terms) {
        const list = holders.get(term);
        if (!list || list.length > 2 * mostHolders) continue;
        for (let i = 0; i < list.length; i += 2) {
          const entry = list[i] ?? 0;
          if (sums[entry] === 0) met.push(entry);
          sums[entry]! += weight * (list[i + 1] ?? 0);
        }
      }
    }
    const scored = met.filter((at) => (sums[at] ?? 0) >= leastScore && isOther(article, entries[at]));
    const enough = lastOf(scored.map((at) => sums[at] ?? 0));
    // An article of two days has of both the higher score.
    const best = new Map<number, Candidate & Entry>();
    for (const at of scored) {
      const [entry, score] = [entries[at], sums[at] ?? 0];
      if (entry && score >= enough && score > (best.get(entry.number)?.score ?? 0))
        best.set(entry.number, { ...entry, score });
    }
    for (const at of met) sums[at] = 0;
    return bestOf([...best.values()], (number) => best.get(number)?.hash ?? "");
  };
  return {
    level: "memory",
    hold: async (numbers, load) => {
      entries = [];
      articles = new Map<number, Keyed>();
      buckets = new Map<number, Holders>();
      for (const number of numbers) hold(load(number));
      sums = new Int32Array(entries.length);
    },
    candidatesOf: async (numbers) => numbers.map(candidatesOf),
    close: async () => {},
  };
}

function isOther(article: Keyed, entry: Entry | undefined): boolean {
  return entry !== undefined && entry.number !== article.number && isInWindow(article, entry.day);
}

/** The score that is enough to be among the best, each of which may be there twice. */
function lastOf(scores: readonly number[]): number {
  const most = 2 * mostCandidates;
  return scores.length <= most ? 0 : (Int32Array.from(scores).sort().at(-most) ?? 0);
}
