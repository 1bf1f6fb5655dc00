import { stemOf } from "../reading/stem-of.ts";
import { opposites } from "../words/opposites.ts";
import { isThere, type Words } from "./words-of.ts";

const oppositeOf: ReadonlyMap<string, ReadonlySet<string>> = bothWays();
/** An opposite counts where a word of the shorter sentence stands so near it, in the longer. */
const near = 6;

/** “rejected” and “passed”: a word of the shorter is not in the longer, its opposite is, near words that both have. */
export function oppositeWords(short: Words, long: Words): string | undefined {
  for (const word of short.words) {
    const against = oppositeOf.get(word.term);
    if (!against || word.name || isThere(word.term, long)) continue;
    const other = long.words.find(({ term }) => against.has(term));
    if (!other || other.name || other.denied !== word.denied) continue;
    if (short.words.some(({ term }) => term === other.term)) continue;
    const shared = long.words.filter(
      ({ term, at }) =>
        at !== other.at && Math.abs(at - other.at) <= near && short.words.some((one) => one.term === term),
    );
    if (shared.length > 0) return `“${word.written}” and “${other.written}” cannot both be said of it`;
  }
  return undefined;
}

function bothWays(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of opposites) {
    const [left = [], right = []] = line.split(" | ").map((side) => side.split(" ").map(stemOf));
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      for (const stem of from) found.set(stem, new Set([...(found.get(stem) ?? []), ...to]));
    }
  }
  return found;
}
