/** A list of phrases, written in a row and parted by commas; a phrase may run on into the next line. */
export function phrases(list: string): string[] {
  return list.trim().replace(/\s+/g, " ").split(", ");
}
