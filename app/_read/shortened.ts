/** Words that name something, cut behind so many UTF-16 units. */
export function shortened(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most).trimEnd()}…` : words;
}
