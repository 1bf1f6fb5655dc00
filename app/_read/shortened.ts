/** Words that name something, cut within so many UTF-16 units: between two words, where there is a place. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const whole = words.slice(0, most + 1).replace(/\s\S*$/, "");
  return `${(whole.length > most ? words.slice(0, most) : whole).trimEnd()}…`;
}
