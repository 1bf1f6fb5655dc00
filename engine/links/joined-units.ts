/** How many units beside a stretch of the text, on both sides together, are those of its surroundings up to the first that differs. */
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
