/** How many code points stand before a place that is given in UTF-16 units. The W3C model counts so. */
export function codePointOffset(text: string, utf16: number): number {
  return [...text.slice(0, utf16)].length;
}

/** The reverse: the place in UTF-16 units after so many code points, the text's end where there are fewer. */
export function utf16Offset(text: string, codePoints: number): number {
  let offset = 0;
  let left = codePoints;
  for (const character of text) {
    if (left <= 0) break;
    offset += character.length;
    left -= 1;
  }
  return offset;
}
