import { dayIn } from "../../../engine/intake/day-in.ts";
import type { LeftOut } from "../../../engine/intake/taken-in.ts";
import { isStory, labelOf } from "../../../engine/reading/en/clean.ts";
import type { OwnArticle, OwnBlock } from "../own-comparison.ts";
import { idOf, languageOfArticle } from "./own-article.ts";
import { piecesOf, wordsOf, type Piece } from "./own-text.ts";

/** A line that parts: of stars, of strokes. */
const separator = /^(?:[*＊][ *＊]*[*＊][ *＊]*[*＊]|[-–—_=~#]{3,}|[-–—] [-–—] [-–—])$/u;
/** In UTF-16 units: of a headline; of a line with a date. */
const [longestHeadline, longestDateline] = [200, 60];
/** Within so many pieces after a headline its author or its day stand. */
const under = 3;
/** Paragraphs of story that an article has at least; one that nothing but a line parts from the first has more. */
const [leastStory, leastParted] = [1, 2];

/**
 * Which of an article's pieces (`piecesOf`) a second article seems to begin with: a headline, after a story, that has an author or a day
 * below it, or a line that parts before it.
 */
export function secondBegins(article: OwnArticle): number | undefined {
  const pieces = piecesOf(article);
  const story = pieces.map((piece) => isStory(wordsOf(piece)));
  const stories = (from: number, to: number) => story.slice(from, to).filter(Boolean).length;
  const found = pieces.findIndex((piece, i) => {
    if (!isHeadline(wordsOf(piece)) || stories(0, i) < leastStory) return false;
    const after = stories(i + 1, pieces.length);
    const next = story.indexOf(true, i + 1);
    const head = pieces.slice(i + 1, Math.min(i + 1 + under, next === -1 ? pieces.length : next)).map(wordsOf);
    if (head.some(isByline) || head.some(isDateline)) return after >= leastStory;
    return separator.test(wordsOf(pieces[i - 1]).trim()) && after >= leastParted;
  });
  return found === -1 ? undefined : found;
}

/** Two articles of one, of which the second begins with that piece, its headline. */
export function splitArticle(article: OwnArticle, begins: number): readonly [OwnArticle, OwnArticle] {
  const pieces = piecesOf(article);
  const first = gathered(pieces.slice(0, begins).filter((piece) => !separator.test(wordsOf(piece).trim())));
  const title = wordsOf(pieces[begins]);
  const rest = pieces.slice(begins + 1);
  const head = rest.slice(0, under).map(wordsOf);
  const [byline, dateline] = [head.find(isByline), head.find(isDateline)];
  const second = gathered(
    rest.map((piece, i): Piece =>
      piece.is === "block" && i < under && [byline, dateline].includes(piece.block.text)
        ? { is: "left", number: 0, left: { text: piece.block.text, because: "a line before the text", isStory: false } }
        : piece,
    ),
  );
  const published = dayIn(dateline ?? "");
  return [
    { ...article, ...first },
    {
      id: idOf({ title, published }),
      title,
      author: byline?.replace(/^by\s+/i, ""),
      published,
      lang: languageOfArticle(undefined, second.blocks),
      read: "whole",
      ...second,
      from: { title: "the line that it begins with", ...(published !== undefined && { published: `“${dateline}”` }) },
    },
  ];
}

function gathered(pieces: readonly Piece[]): { readonly blocks: OwnBlock[]; readonly left: LeftOut[] } {
  const blocks: OwnBlock[] = [];
  const left: LeftOut[] = [];
  for (const piece of pieces)
    if (piece.is === "block") blocks.push(piece.block);
    else left.push({ ...piece.left, at: blocks.length });
  return { blocks, left };
}

function isHeadline(text: string): boolean {
  return (
    text.length <= longestHeadline &&
    /\p{L}.*\s.*\p{L}/u.test(text) &&
    !/[.。؟]["”’»)\]]*$/u.test(text) &&
    labelOf(text, undefined).kind === "body" &&
    !isDateline(text)
  );
}

function isByline(text: string): boolean {
  return labelOf(text, undefined).kind === "byline";
}

function isDateline(text: string): boolean {
  return text.length <= longestDateline && dayIn(text) !== undefined;
}
