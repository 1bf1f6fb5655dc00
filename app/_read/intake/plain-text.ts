/** In UTF-16 units, of a text with whatever stands around its article: of more, reading it would hold the page up. */
export const longestSource = 500_000;

/** What no text needs: characters of control but for tabs and line ends, and halves of characters. */
const stray = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu;

/** A text with one kind of line ends and nothing that cannot be shown; and how many characters were left out for that. */
export function plainText(text: string): { readonly text: string; readonly lost: number } {
  let lost = 0;
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?|[\u2028\u0085]/g, "\n");
  const plain = lines.replace(/\u2029/g, "\n\n").replace(stray, () => {
    lost += 1;
    return "";
  });
  return { text: plain, lost };
}
