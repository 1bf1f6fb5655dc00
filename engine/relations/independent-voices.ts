import type { Claim } from "./question.ts";
import type { Span } from "../span.ts";

/** A stretch that two texts have word for word, where it stands in each. */
export interface SharedStretch {
  readonly a: Span;
  readonly b: Span;
}

/** What two articles have word for word. */
export interface SharedWords {
  readonly a: string;
  readonly b: string;
  readonly runs: readonly SharedStretch[];
}

/**
 * How many independent voices stand behind claims. A voice counts once, however many accounts quote it. Passages that
 * two articles have word for word count as one voice, even if the articles name different ones, because a copy confirms
 * nothing. One account may quote several voices.
 */
export function independentVoices(claims: readonly Claim[], shared: readonly SharedWords[]): number {
  const group = claims.map((_, i) => i);
  for (const [i, x] of claims.entries()) {
    for (const [j, y] of claims.entries()) {
      const [one, other] = [group[i], group[j]];
      if (j <= i || one === other || one === undefined) continue;
      if (x.voice.key === y.voice.key || areOneText(x, y, shared))
        for (const [k, of] of group.entries()) if (of === other) group[k] = one;
    }
  }
  return new Set(group).size;
}

/** Whether two passages are the same words of a stretch that their articles share. */
function areOneText(x: Claim, y: Claim, shared: readonly SharedWords[]): boolean {
  return shared.some(({ a, b, runs }) => {
    if (a === x.article && b === y.article) return runs.some((run) => isCopy(x, y, run.a, run.b));
    return a === y.article && b === x.article && runs.some((run) => isCopy(y, x, run.a, run.b));
  });
}

/**
 * Punctuation may differ between the copies, so offsets within the shared stretch may too: overlapping by half of the
 * shorter is enough.
 */
function isCopy(x: Span, y: Span, inA: Span, inB: Span): boolean {
  if (x.start < inA.start || x.end > inA.end || y.start < inB.start || y.end > inB.end) return false;
  const moved = inB.start - inA.start;
  const both = Math.min(x.end + moved, y.end) - Math.max(x.start + moved, y.start);
  return both * 2 >= Math.min(x.end - x.start, y.end - y.start);
}
