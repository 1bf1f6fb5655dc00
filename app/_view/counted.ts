/** “1 account”, “4 accounts”: a number with a word that takes an s. */
export function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
