/** Where words stand in a text, nearest to a place in it, both in UTF-16 units; nothing where they do not. */
export function nearestPlace(text: string, words: string, place: number): number | undefined {
  let best: number | undefined;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (best === undefined || Math.abs(at - place) < Math.abs(best - place)) best = at;
  return best;
}
