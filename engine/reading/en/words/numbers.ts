/** Number words and their values. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, n) => [word, n] as const)
    .concat("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, n) => [word, 10 * (n + 2)])),
);

/** Words that multiply what stands before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
  ["lakh", 1e5],
  ["crore", 1e7],
]);

/** Words for more than a few, with the least that they mean and the most. */
export const vagueNumbers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dozens", [24, Infinity]],
  ["tens", [20, Infinity]],
  ["scores", [40, Infinity]],
  ["hundreds", [200, Infinity]],
  ["thousands", [2000, Infinity]],
  ["millions", [2e6, Infinity]],
  ["several", [3, Infinity]],
  ["many", [3, Infinity]],
  ["numerous", [3, Infinity]],
  ["few", [2, 9]],
  ["couple", [2, 3]],
  ["both", [2, 2]],
]);

/** What is said before a number, longest first, and what it makes of it. */
export const qualifiers: readonly (readonly [string, "least" | "more" | "most" | "less" | "about" | "exact"])[] = [
  ["no fewer than", "least"],
  ["no less than", "least"],
  ["not less than", "least"],
  ["not fewer than", "least"],
  ["no more than", "most"],
  ["not more than", "most"],
  ["as many as", "most"],
  ["as much as", "most"],
  ["at least", "least"],
  ["a minimum of", "least"],
  ["more than", "more"],
  ["upwards of", "least"],
  ["greater than", "more"],
  ["in excess of", "more"],
  ["at most", "most"],
  ["up to", "most"],
  ["a maximum of", "most"],
  ["fewer than", "less"],
  ["less than", "less"],
  ["close to", "about"],
  ["a total of", "exact"],
  ["well over", "more"],
  ["over", "more"],
  ["above", "more"],
  ["exceeding", "more"],
  ["under", "less"],
  ["below", "less"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["some", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["an estimated", "about"],
  ["estimated", "about"],
  ["circa", "about"],
  ["only", "exact"],
  ["just", "exact"],
];
