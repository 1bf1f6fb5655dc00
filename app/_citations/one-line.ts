/** A field of content as citations take it: on one line, and without the characters that stand for something here (`tokens.ts`). */
export function oneLine(text: string): string {
  return text
    .replace(/[\uE000-\uF8FF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
