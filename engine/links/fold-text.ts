/**
 * A text with all quotation marks, dashes and white space in one form each. Its length stays the same, so every offset
 * of the original is valid in the result.
 */
export function foldText(text: string): string {
  return text
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s/g, " ");
}
