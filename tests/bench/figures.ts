/** Something with a score, and whether it is what is looked for. */
export interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/** The mean, over what is looked for, of the precision where it stands when all are sorted by score. */
export function averagePrecision(scored: readonly Scored[]): number {
  let [found, sum] = [0, 0];
  for (const [at, { right }] of scored.toSorted((a, b) => b.score - a.score).entries()) {
    if (!right) continue;
    found += 1;
    sum += found / (at + 1);
  }
  return sum / found;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of those that pass: how many are right, and how many of the right ones pass. */
export function ratesOf<T extends { readonly right: boolean }>(all: readonly T[], passes: (one: T) => boolean): Rates {
  const passing = all.filter(passes);
  const hits = passing.filter(({ right }) => right).length;
  const there = all.filter(({ right }) => right).length;
  return { precision: hits / passing.length, recall: hits / there, f1: (2 * hits) / (passing.length + there) };
}

/** How well groups agree with the true ones, 1 at best and 0 by chance (Hubert and Arabie 1985). */
export function adjustedRand(found: readonly number[], truth: readonly string[]): number {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const within = (keys: readonly string[]) => [...tally(keys).values()].reduce((sum, n) => sum + pairs(n), 0);
  const [byFound, byTruth] = [within(found.map(String)), within(truth)];
  const byBoth = within(found.map((group, at) => `${group} ${truth[at] ?? ""}`));
  const expected = (byFound * byTruth) / pairs(truth.length);
  return (byBoth - expected) / ((byFound + byTruth) / 2 - expected);
}

/** B³ F1: precision and recall of each one's group, on the mean (Bagga and Baldwin 1998). */
export function bCubed(found: readonly number[], truth: readonly string[]): number {
  const [sizes, truths] = [tally(found.map(String)), tally(truth)];
  const both = tally(found.map((group, at) => `${group} ${truth[at] ?? ""}`));
  let [precision, recall] = [0, 0];
  for (const [at, group] of found.entries()) {
    const shared = both.get(`${group} ${truth[at] ?? ""}`) ?? 0;
    precision += shared / (sizes.get(String(group)) ?? 1) / found.length;
    recall += shared / (truths.get(truth[at] ?? "") ?? 1) / found.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
