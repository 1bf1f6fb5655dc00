import approximately from "approx-string-match";

/** Words by which a place is looked for: it lies so many units from where they begin (or from where they end). */
export interface Anchor {
  readonly words: string;
  readonly from: "start" | "end";
  readonly by: number;
}

/** So much of an anchor may be wrong: more, and the search finds what is merely English. */
const searchedErrors = 0.35;
/** Shorter anchors are found everywhere. */
const leastSearched = 12;
/** Of each anchor so many are looked at: in a text of one sentence repeated there is no end to them. */
const matchesAtMost = 24;
/** The most promising first; each that is looked at closely costs a millisecond. */
const placesAtMost = 6;
/** Places nearer to each other than this are looked at together. */
const apart = 16;

/** Where in the text to look closely, the most promising place first. */
export function likelyPlaces(text: string, anchors: readonly Anchor[]): number[] {
  const places = anchors
    .filter(({ words }) => words.length >= leastSearched)
    .flatMap(({ words, from, by }) =>
      approximately(text, words, Math.floor(words.length * searchedErrors))
        .slice(0, matchesAtMost)
        .map((match) => ({ at: match[from] + by, wrong: match.errors / words.length })),
    )
    .toSorted((a, b) => a.wrong - b.wrong);
  const chosen: number[] = [];
  for (const { at } of places) {
    if (chosen.length < placesAtMost && chosen.every((other) => Math.abs(other - at) > apart)) chosen.push(at);
  }
  return chosen;
}
