/** Words by which a place is looked for: it lies so many units from where they begin. */
export interface Anchor {
  readonly words: string;
  readonly by: number;
}

/** Units that must stand together. Fewer, and they stand everywhere; more, and two typing errors hide them all. */
const together = 6;
/** Of units that stand more often, “ of the”, the rest goes unread. */
const oftenAtMost = 12;
/** The most promising first; each that is looked at closely costs a millisecond. */
const placesAtMost = 4;
/** Places nearer to each other than this are looked at together. */
const apart = 16;

/** Where in the text to look closely: where most of the anchors' units stand together at their distance. */
export function likelyPlaces(text: string, anchors: readonly Anchor[]): number[] {
  const found = new Map<number, { at: number; count: number }>();
  for (const { words, by } of anchors) {
    for (let i = 0; i + together <= words.length; i += 1) {
      const units = words.slice(i, i + together);
      let left = oftenAtMost;
      for (let at = text.indexOf(units); at !== -1 && left > 0; at = text.indexOf(units, at + 1), left -= 1) {
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
