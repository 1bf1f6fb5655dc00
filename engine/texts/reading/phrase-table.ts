import type { Token } from "./tokens.ts";

export interface PhraseTable<P> {
  (tokens: readonly Token[], at: number): P | undefined;
  readonly firstWords: readonly string[];
}

/** Phrases by their first word, so that a token is met by one look-up. */
export function phraseTable<P extends { readonly words: readonly string[] }>(phrases: readonly P[]): PhraseTable<P> {
  const byFirst = new Map<string, P[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const phraseAt = (tokens: readonly Token[], at: number) =>
    byFirst.get(tokens[at]?.fold ?? "")?.find(({ words }) => words.every((word, n) => tokens[at + n]?.fold === word));
  return Object.assign(phraseAt, { firstWords: [...byFirst.keys()] });
}
