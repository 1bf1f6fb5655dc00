import type { Grams } from "./index-grams.ts";

/** Words by which a place is searched, and how many units from their beginning the place lies. */
export interface Anchor {
  readonly words: string;
  readonly by: number;
}

/** Of units that occur more often (“ of the”), only so many occurrences are looked at. */
const oftenAtMost = 12;
/** How many places are returned, the most promising first. Looking closely at one costs up to a millisecond. */
const placesAtMost = 4;
/** Places closer to each other than this count as one. */
const apart = 16;

/** Where in the text to look closely: the places for which most units of the anchors match at the right distance. */
export function likelyPlaces(grams: Grams, anchors: readonly Anchor[]): number[] {
  const found = new Map<number, { at: number; count: number }>();
  for (const { words, by } of anchors) {
    for (let i = 0; i + grams.length <= words.length; i += 1) {
      for (const at of grams.placesOf(words, i, oftenAtMost)) {
        const place = at - i + by;
        const near = Math.round(place / apart);
        const there = found.get(near) ?? { at: place, count: 0 };
        there.count += 1;
        found.set(near, there);
      }
    }
  }
  const chosen: number[] = [];
  for (const { at } of [...found.values()].toSorted((a, b) => b.count - a.count)) {
    if (chosen.length < placesAtMost && chosen.every((other) => Math.abs(other - at) > apart)) chosen.push(at);
  }
  return chosen;
}
