/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

export interface Word {
  readonly word: string;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/** The words of a text, with the marks that stand by them. Where a script has no spaces, they are parted as a dictionary has them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [run] of text.matchAll(/\S+/g)) {
    if (!unspaced.test(run)) {
      words.push({ word: run, spaced: true });
      continue;
    }
    for (const { segment, index } of new Intl.Segmenter("zh", { granularity: "word" }).segment(run)) {
      words.push({ word: segment, spaced: index === 0 });
    }
  }
  return words;
}

/** Words as they stand in a line. */
export function joined(words: readonly Word[]): string {
  return words.map(({ word, spaced }, i) => (spaced && i > 0 ? ` ${word}` : word)).join("");
}

const dense = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu;
const syllables = /\p{sc=Hang}/gu;

/** How much a text says, in letters of an alphabet: a Chinese or Japanese character counts for three, a Korean one for two. */
export function weightOf(text: string): number {
  return text.length + 2 * (text.match(dense)?.length ?? 0) + (text.match(syllables)?.length ?? 0);
}
