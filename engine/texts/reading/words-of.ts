import { termOf } from "../incidents/traits-of.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { meaningsOf } from "./meanings-of.ts";
import { negations } from "../words/negations.ts";

/** A word of a sentence that says something. */
export interface Word {
  readonly term: string;
  /** As it is written. */
  readonly written: string;
  /** Its place among the sentence's tokens. */
  readonly at: number;
  /** Begins with a capital inside the sentence. */
  readonly name: boolean;
  /** A negation stands before it, in the same clause. */
  readonly denied: boolean;
}

export interface Words {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** The terms and their meanings. */
  readonly known: ReadonlySet<string>;
  /** Something in it is denied. */
  readonly denies: boolean;
}

/** How many tokens a negation reaches. */
const reach = 4;

const denying: ReadonlySet<string> = new Set(negations);

/** The words of one sentence, with what is denied of them. */
export function wordsOf(text: string): Words {
  const tokens = tokensOf(text);
  const words: Word[] = [];
  const known = new Set<string>();
  let deniedUntil = -1;
  for (const [at, token] of tokens.entries()) {
    if (/^[,;:.]$/.test(token.fold)) deniedUntil = -1;
    const term = termOf(token);
    if (term !== undefined) {
      const name = token.capital && at > 0;
      words.push({ term, written: text.slice(token.start, token.end), at, name, denied: at <= deniedUntil });
      known.add(term);
      for (const meaning of meaningsOf(term)) known.add(meaning);
    }
    if (denying.has(token.fold)) deniedUntil = at + reach;
  }
  return { tokens, words, known, denies: tokens.some(({ fold }) => denying.has(fold)) };
}

/** Whether a word, or one of its meaning, is there. */
export function isThere(term: string, { known }: Words): boolean {
  return known.has(term) || meaningsOf(term).some((meaning) => known.has(meaning));
}
