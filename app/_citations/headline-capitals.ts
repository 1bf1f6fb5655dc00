/** Words that stay small inside a headline, as pandoc's citeproc has them. */
const small = new Set(
  "a about an and as at but by down for from in into nor of on onto or over so the till to up via vs with yet".split(
    " ",
  ),
);

/**
 * A title in headline capitals, as MLA and Chicago ask: every word begins with one, but for small words inside. What has capitals
 * already, or begins with no letter, is left as it is, and so is an address.
 */
export function headlineCapitals(title: string): string {
  const words = title.split(/(\s+)/);
  const last = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word));
  return words.map((word, i) => (i % 2 === 1 ? word : capitalized(word, i === last || begins(words, i)))).join("");
}

/** Whether a word is the first, or the first after a colon or the like. */
function begins(words: readonly string[], i: number): boolean {
  const before = words.slice(0, i).findLast((word) => /\S/.test(word));
  return before === undefined || /[:?!]["”’]?$/.test(before);
}

function capitalized(word: string, always: boolean): string {
  return word
    .split("-")
    .map((part) => {
      const letters = part.replace(/[^\p{L}’']/gu, "");
      if (!/^["“‘'([]*\p{Ll}/u.test(part) || /\p{Lu}|\w[./]\w/u.test(part) || (!always && small.has(letters)))
        return part;
      return part.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join("-");
}
