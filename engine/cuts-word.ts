/** Whether an edge between two stretches of text lies inside a word. */
export function cutsWord(before: string, after: string): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{M}\p{N}]/u.test(after.slice(0, 2));
}
