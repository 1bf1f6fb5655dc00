/** Where stretches of a certain length stand in a text. */
export interface Grams {
  readonly length: number;
  /** The places, in order, at which the stretch of `words` that begins at `from` stands; at most so many, the first ones. */
  readonly placesOf: (words: string, from: number, most: number) => number[];
}

/** Chains are followed so far: in a text of one repeated letter all places are in one. */
const followedAtMost = 400;

/** An index of all stretches of so many units of a text, in time and space that grow with its length. */
export function indexGrams(text: string, length: number): Grams {
  const buckets = 1 << Math.min(16, Math.max(8, Math.ceil(Math.log2(text.length + 1))));
  const first = new Int32Array(buckets).fill(-1);
  const next = new Int32Array(Math.max(0, text.length - length + 1));
  const bucketOf = (of: string, at: number) => {
    let hash = 0;
    for (let i = at; i < at + length; i += 1) hash = Math.imul(hash, 31) + of.charCodeAt(i);
    return (hash ^ (hash >>> 15)) & (buckets - 1);
  };
  for (let at = next.length - 1; at >= 0; at -= 1) {
    const bucket = bucketOf(text, at);
    next[at] = first[bucket] ?? -1;
    first[bucket] = at;
  }
  const isSame = (words: string, from: number, at: number) => {
    for (let i = 0; i < length; i += 1) if (words.charCodeAt(from + i) !== text.charCodeAt(at + i)) return false;
    return true;
  };
  return {
    length,
    placesOf: (words, from, most) => {
      const places: number[] = [];
      let left = followedAtMost;
      for (
        let at = first[bucketOf(words, from)] ?? -1;
        at !== -1 && left > 0 && places.length < most;
        at = next[at] ?? -1, left -= 1
      ) {
        if (isSame(words, from, at)) places.push(at);
      }
      return places;
    },
  };
}
