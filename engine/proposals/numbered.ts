import { sentencesOf } from "../reading/en/sentences.ts";
import type { Article } from "../reading/reading.ts";
import { storySentences } from "../reading/story-sentences.ts";
import { tokensOf } from "../reading/tokens.ts";
import { unreadLanguage } from "../reading/unread-language.ts";
import type { Span } from "../span.ts";

/** An article with its sentences, the first of which is number 1: what a model is shown, and by what its answers are held. */
export interface Numbered {
  readonly article: Article;
  readonly sentences: readonly Span[];
}

/** A run of an article's sentences: from `first` up to, not including, `after`, counted from 0. */
export interface Part {
  readonly first: number;
  readonly after: number;
}

/** So many sentences of a part stand in the next one too, so that what belongs together is seen together once. */
const overlapping = 3;

/** An article in any language, by sentences; without furniture of the page, where that is known in its language. */
export function numbered(article: Article): Numbered {
  const sentences =
    unreadLanguage(article) === undefined
      ? storySentences(article.text).sentences
      : sentencesOf(article.text, tokensOf(article.text));
  return { article, sentences: sentences.map(({ start, end }) => ({ start, end })) };
}

/** An article in parts of at most so many characters, which overlap. A sentence that is longer is a part by itself. */
export function partsOf({ sentences }: Numbered, most: number): Part[] {
  const parts: Part[] = [];
  for (let first = 0; first < sentences.length;) {
    const start = sentences[first]?.start ?? 0;
    let after = first + 1;
    while (after < sentences.length && (sentences[after]?.end ?? 0) - start <= most) after += 1;
    parts.push({ first, after });
    if (after === sentences.length) break;
    first = Math.max(first + 1, after - overlapping);
  }
  return parts;
}

/** The sentences of a part, a line each, with their numbers: “A3 Twelve people were hurt.” */
export function linesOf({ article, sentences }: Numbered, { first, after }: Part, letter: string): string {
  return sentences
    .slice(first, after)
    .map(({ start, end }, n) => `${letter}${first + n + 1} ${article.text.slice(start, end).replace(/\s+/g, " ")}`)
    .join("\n");
}
