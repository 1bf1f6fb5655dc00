import type { LeftOut } from "../../../engine/intake/taken-in.ts";
import type { OwnArticle, OwnBlock } from "../own-comparison.ts";

/** A piece of an article as it was taken in, in the order of its source: a block of it, or a line that was left out. */
export type Piece =
  | { readonly is: "block"; readonly number: number; readonly block: OwnBlock }
  | { readonly is: "left"; readonly number: number; readonly left: LeftOut };

/** All of them; what was left out somewhere else stands at the end. */
export function piecesOf({ blocks, left }: OwnArticle): Piece[] {
  const at = (line: LeftOut) => Math.min(line.at ?? blocks.length, blocks.length);
  const before = Array.from({ length: blocks.length + 1 }, (): Piece[] => []);
  left.forEach((line, number) => before[at(line)]?.push({ is: "left", number, left: line }));
  return [
    ...blocks.flatMap((block, number): Piece[] => [...(before[number] ?? []), { is: "block", number, block }]),
    ...(before[blocks.length] ?? []),
  ];
}

/** The article with a line that was left out where it stood. */
export function takeBack(article: OwnArticle, number: number): OwnArticle {
  const line = article.left[number];
  if (!line) return article;
  const at = Math.min(line.at ?? article.blocks.length, article.blocks.length);
  const left = article.left.flatMap((other, i) => {
    if (i === number) return [];
    const follows = other.at !== undefined && (other.at > at || (other.at === at && i > number));
    return [follows ? { ...other, at: (other.at ?? 0) + 1 } : other];
  });
  const block: OwnBlock = { kind: "paragraph", text: line.text };
  return { ...article, left, blocks: [...article.blocks.slice(0, at), block, ...article.blocks.slice(at)] };
}

/** The article without a block, which is kept among what was left out. */
export function takeOut(article: OwnArticle, number: number): OwnArticle {
  const block = article.blocks[number];
  if (!block) return article;
  const first = article.left.findIndex(({ at }) => at === undefined || at > number);
  const place = first === -1 ? article.left.length : first;
  const moved = article.left.map((line) =>
    line.at !== undefined && line.at > number ? { ...line, at: line.at - 1 } : line,
  );
  const out: LeftOut = { text: block.text, because: "you took it out", isStory: true, at: number };
  return {
    ...article,
    blocks: article.blocks.filter((_, i) => i !== number),
    left: [...moved.slice(0, place), out, ...moved.slice(place)],
  };
}

/** The words of a piece; none of one that is not there. */
export function wordsOf(piece: Piece | undefined): string {
  if (!piece) return "";
  return piece.is === "left" ? piece.left.text : piece.block.text;
}
