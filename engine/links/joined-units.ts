/**
 * How many units next to a stretch of the text match the expected surroundings, counted outwards on both sides up to
 * the first difference.
 */
export function joinedUnits(
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
  text: string,
  start: number,
  end: number,
): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return before + after;
}
