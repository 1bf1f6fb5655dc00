/**
 * A text in which the kind of quotation mark, dash and white space makes no difference. Unit for unit: every offset of
 * the text is one of what is returned.
 */
export function foldText(text: string): string {
  return text
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s/g, " ");
}
