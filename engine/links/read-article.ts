import { foldedSpan, foldText, type FoldedText } from "../fold-text.ts";
import type { Span } from "../span.ts";
import { indexGrams, type Grams } from "./index-grams.ts";
import { partIntoSentences, type Sentence } from "./part-into-sentences.ts";
import { paragraphOpening } from "./paragraph-opening.ts";
import { shortHash } from "./short-hash.ts";
import { sharedLength } from "./surroundings-at.ts";

/** An article as it is: offsets are UTF-16 units of its text; blocks in the text's order, the headline as number 0. */
export interface TextOf {
  readonly id: string;
  /** Ids that it had before. */
  readonly formerly?: readonly string[];
  readonly text: string;
  readonly blocks: readonly (Span & { readonly number: number })[];
}

/** What is worked out of an article for all links to it. Places in it are those of the folded text. */
export interface ReadArticle {
  readonly text: string;
  readonly hash: string;
  readonly folded: FoldedText;
  /** The folded text between units that stand for outside of it, as many on each side as links have surroundings. */
  readonly framed: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** Which sentences have a hash. */
  readonly sentencesBy: ReadonlyMap<string, readonly number[]>;
  /** Which block has an opening; -1 where several have it. */
  readonly openings: ReadonlyMap<string, number>;
  /** Where stretches of so many units stand. */
  readonly grams: (length: number) => Grams;
}

/** Stands for “outside the text”. */
const beyond = "\u0000".repeat(sharedLength);

const kept = new WeakMap<TextOf, ReadArticle>();

/** What there is to know of an article, worked out once for as long as the same object is given. */
export function readArticle(article: TextOf): ReadArticle {
  const known = kept.get(article);
  if (known?.text === article.text) return known;
  const { text } = article;
  const folded = foldText(text, "loosely");
  const indexes = new Map<number, Grams>();
  const openings = new Map<string, number>();
  article.blocks.forEach((block, index) => {
    const opening = paragraphOpening(text, block);
    openings.set(opening, openings.has(opening) ? -1 : index);
  });
  const sentences = partIntoSentences(text, folded);
  const sentencesBy = new Map<string, number[]>();
  sentences.forEach(({ hash }, place) => {
    const all = sentencesBy.get(hash);
    if (all) all.push(place);
    else sentencesBy.set(hash, [place]);
  });
  const read: ReadArticle = {
    text,
    hash: shortHash(text),
    folded,
    framed: beyond + folded.text + beyond,
    blocks: article.blocks.map((block) => foldedSpan(folded, block)),
    sentences,
    sentencesBy,
    openings,
    grams: (length) => {
      const index = indexes.get(length) ?? indexGrams(folded.text, length);
      indexes.set(length, index);
      return index;
    },
  };
  kept.set(article, read);
  return read;
}
