/**
 * What the site's type has letters for; a test checks the files. For any other letter the drawing would look on the
 * network for another typeface, which a build must not need.
 */
const known = /[\u0020-\u007E\u00A0-\u012B\u012E-\u0131\u0134-\u0165\u0168-\u017F\u0218-\u021B–—‘’‚“”„†•…‹›€™−]/u;

/** A text in letters that can be drawn: bare letters for accents that the type does not have, nothing for the rest. */
export function drawable(text: string): string {
  return Array.from(text.normalize("NFC").replace(/[\u2010\u2011]/g, "-"), (letter) => {
    if (known.test(letter)) return letter;
    const [bare = ""] = letter.normalize("NFD");
    return known.test(bare) ? bare : "";
  }).join("");
}

/** Whether a picture has letters for most of a text. */
export function isDrawable(text: string): boolean {
  return drawable(text).replace(/[^\p{L}\p{N}]/gu, "").length * 2 >= text.replace(/[^\p{L}\p{N}]/gu, "").length;
}
