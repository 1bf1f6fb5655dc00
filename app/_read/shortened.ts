/** Words that name something, cut behind the last whole one within so many UTF-16 units. */
export function shortened(words: string, most: number): string {
  return words.length > most
    ? `${words
        .slice(0, most + 1)
        .replace(/\s*(?<=\S\s)\S*$/, "")
        .slice(0, most)
        .trimEnd()}…`
    : words;
}
