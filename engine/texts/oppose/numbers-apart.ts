import type { Word, Words } from "./words-of.ts";

const loose: ReadonlySet<string> = new Set(
  "least most more less over under about around nearly almost some roughly than up many estimated approximately".split(
    " ",
  ),
);
const money = /^[$€£¥]$/;
/** How many words behind a number may be what is counted. */
const behind = 2;

/** “16 members” and “19 members”: the longer counts the same thing, and by another number alone. */
export function numbersApart(short: Words, long: Words): string | undefined {
  const terms = new Set(long.words.map(({ term }) => term));
  for (const word of short.words) {
    if (!exact(word, short) || terms.has(word.term)) continue;
    const things = thingsOf(word, short);
    const rivals = long.words.filter(
      (other) => exact(other, long) && [...thingsOf(other, long)].some((thing) => things.has(thing)),
    );
    const [rival] = rivals;
    if (!rival || rivals.length > 1 || short.words.some(({ term }) => term === rival.term)) continue;
    return `${word.written} and ${rival.written} cannot both be right`;
  }
  return undefined;
}

function exact({ term, at }: Word, { tokens }: Words): boolean {
  if (!/^#\d/.test(term)) return false;
  return ![1, 2, 3].some((back) => loose.has(tokens[at - back]?.fold ?? ""));
}

/** What is counted: the words right behind the number, a currency, or `year`. */
function thingsOf({ term, at }: Word, { tokens, words }: Words): Set<string> {
  const things = new Set<string>();
  if (/^#(?:1[5-9]|20)\d\d$/.test(term) && tokens[at]?.kind === "number") return new Set(["year"]);
  if (money.test(tokens[at - 1]?.fold ?? "")) things.add("money");
  let last = at;
  for (const word of words) {
    if (word.at <= at) continue;
    // The words right behind it alone: in “seven months to form” months are counted.
    if (word.at > last + (tokens[last + 1]?.fold === "-" ? 2 : 1) || things.size === behind) break;
    if (!word.term.startsWith("#")) things.add(word.term);
    last = word.at;
  }
  return things;
}
