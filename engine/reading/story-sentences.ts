import { clean } from "./en/clean.ts";
import { normalise } from "./normalise.ts";
import { sentencesOf, type Sentence } from "./en/sentences.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Longer sentences are read in pieces, so that no text takes quadratic time. */
const longestSentence = 300;

/** An article's tokens, and the sentences of its story: without lines that came along with the page, and none very long. */
export function storySentences(text: string): { readonly tokens: readonly Token[]; readonly sentences: Sentence[] } {
  const tokens = tokensAsGiven(text);
  const left = leftOut(text);
  const sentences = sentencesOf(text, tokens)
    .filter(({ start }) => !left(start))
    .flatMap((sentence) => pieces(tokens, sentence));
  return { tokens, sentences };
}

/** The tokens of the text in one form of writing, each where it stands in the text as given. */
function tokensAsGiven(text: string): Token[] {
  const { text: normal, at } = normalise(text);
  const tokens = tokensOf(normal);
  return normal === text ? tokens : tokens.map((token) => ({ ...token, start: at(token.start), end: at(token.end) }));
}

/**
 * Returns a function that tells whether a place is in a line outside the story. Places must be asked for in the text's
 * order.
 */
function leftOut(text: string): (place: number) => boolean {
  const lines = clean(text).filter(
    ({ kind }) => kind === "boilerplate" || kind === "other script" || kind === "duplicate",
  );
  let n = 0;
  return (place) => {
    while ((lines[n]?.end ?? Infinity) <= place) n += 1;
    const line = lines[n];
    return line !== undefined && line.start <= place;
  };
}

function pieces(tokens: readonly Token[], sentence: Sentence): Sentence[] {
  if (sentence.after - sentence.first <= longestSentence) return [sentence];
  const found: Sentence[] = [];
  for (let first = sentence.first; first < sentence.after; first += longestSentence) {
    const after = Math.min(sentence.after, first + longestSentence);
    found.push({
      first,
      after,
      start: tokens[first]?.start ?? sentence.start,
      end: tokens[after - 1]?.end ?? sentence.end,
    });
  }
  return found;
}
