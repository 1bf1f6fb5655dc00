/** The letter below which something stands in a list: without its accent, a figure as “0–9”; what has neither stands below “…”. */
export function firstLetter(words: string): string {
  const [first] = /[\p{L}\p{N}]/u.exec(words.normalize("NFKD")) ?? ["…"];
  return /\p{N}/u.test(first) ? "0–9" : first.toLocaleUpperCase("en");
}
