/** “1 account”, “4 accounts”: a number with a word that takes an s. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
