import { groupedBy } from "./grouped-by.ts";
import type { Claim } from "./question.ts";
import type { Span } from "../span.ts";

/** A stretch that two texts have word for word, where it stands in each. */
export interface SharedStretch {
  readonly a: Span;
  readonly b: Span;
}

/** What two articles have word for word, in the order of the first one's text; no stretch overlaps another. */
export interface SharedWords {
  readonly a: string;
  readonly b: string;
  readonly runs: readonly SharedStretch[];
}

/** What each two of some articles have word for word, found by the first of the two, then by the second. */
export type SharedWordsOf<S extends SharedWords = SharedWords> = ReadonlyMap<string, ReadonlyMap<string, S>>;

/** Makes a list of what articles share findable by article: once for all the claims that are weighed with it. */
export function sharedWordsOf<S extends SharedWords>(shared: readonly S[]): SharedWordsOf<S> {
  const found = new Map<string, Map<string, S>>();
  for (const words of shared) found.set(words.a, (found.get(words.a) ?? new Map<string, S>()).set(words.b, words));
  return found;
}

/**
 * How many independent voices stand behind claims. A voice counts once, however many accounts quote it. Passages that
 * two articles have word for word count as one voice, even if the articles name different ones, because a copy confirms
 * nothing. One account may quote several voices.
 *
 * The work grows with the pairs of their articles that share words, and not with how much all other articles share.
 */
export function independentVoices(claims: readonly Claim[], shared: SharedWordsOf): number {
  const byArticle = groupedBy(claims, ({ article }) => article);
  // Of a voice that was found to be another's copy, that other.
  const copies = new Map<string, string>();
  const source = (key: string): string => {
    let at = key;
    for (let next = copies.get(at); next !== undefined; next = copies.get(at)) at = next;
    return at;
  };
  for (const [article, ofA] of byArticle) {
    for (const [other, { runs }] of shared.get(article) ?? []) {
      for (const x of ofA) {
        const run = runAround(runs, x);
        for (const y of (run && byArticle.get(other)) ?? []) {
          const [one, two] = [source(x.voice.key), source(y.voice.key)];
          if (run && one !== two && isCopy(x, y, run)) copies.set(two, one);
        }
      }
    }
  }
  return new Set(claims.map(({ voice }) => voice.key)).size - copies.size;
}

/** The stretch that a passage of the first article lies in. */
function runAround(runs: SharedWords["runs"], { start, end }: Span): SharedStretch | undefined {
  let [from, to] = [0, runs.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((runs[middle]?.a.end ?? 0) < end) from = middle + 1;
    else to = middle;
  }
  const run = runs[from];
  return run && run.a.start <= start ? run : undefined;
}

/**
 * Whether a passage is the same words of the stretch as one that lies in it in the first article. Punctuation may differ
 * between the copies, so offsets within the stretch may too: overlapping by half of the shorter is enough.
 */
function isCopy(inA: Span, inB: Span, { a, b }: SharedStretch): boolean {
  if (inB.start < b.start || inB.end > b.end) return false;
  const moved = b.start - a.start;
  const both = Math.min(inA.end + moved, inB.end) - Math.max(inA.start + moved, inB.start);
  return both * 2 >= Math.min(inA.end - inA.start, inB.end - inB.start);
}
