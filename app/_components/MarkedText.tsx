import type { ReactNode } from "react";
import type { RelationKind } from "../../engine/relate.ts";
import type { Article, Block, Format, Span } from "../../library/shelf.ts";
import { paragraphAnchor } from "../_addresses.ts";
import { signs } from "../_relation-words.ts";

/** A marked passage of an article. */
export interface Mark extends Span {
  readonly id: string;
  readonly question: string;
  readonly kind: RelationKind;
  /** The question's number on this page. */
  readonly number: number;
  /** What the mark announces: the relation in words, and the question. */
  readonly label: string;
  /** Where its sign leads, from this page. */
  readonly href: string;
}

/**
 * An article's blocks, marked. The text is never changed: signs, numbers and lines are drawn by the style sheet, so
 * that what is read by a program or copied is what was published.
 */
export function MarkedText({ article, marks }: { article: Article; marks: readonly Mark[] }) {
  return article.blocks
    .filter(({ kind }) => kind !== "headline")
    .map((block) => <MarkedBlock key={block.number} article={article} block={block} marks={marks} />);
}

export function MarkedBlock({ article, block, marks }: { article: Article; block: Block; marks: readonly Mark[] }) {
  const anchor = paragraphAnchor(article.id, block.number);
  return (
    <p id={anchor} className={`block block-${block.kind}`}>
      <a
        className="block-number"
        href={`#${anchor}`}
        data-number={block.number}
        aria-label={`Paragraph ${block.number}`}
      />
      {article.formerly.map((id) => (
        <span key={id} id={paragraphAnchor(id, block.number)} />
      ))}
      <MarkedWords article={article} block={block} marks={marks} />
    </p>
  );
}

/** The words of one block, without anything around them. */
export function MarkedWords({ article, block, marks }: { article: Article; block: Block; marks: readonly Mark[] }) {
  const lanes = inLanes(marks.filter((mark) => mark.start < block.end && block.start < mark.end));
  const pieces: Piece[] = [
    ...lanes.map(({ mark, lane }) => ({ start: mark.start, end: mark.end, mark, lane, begins: true })),
    ...block.formats.map((format) => ({ ...format, format })),
  ];
  return <>{nest(article.text, { start: block.start, end: block.end }, pieces)}</>;
}

/** How many lines fit under the text before they run into the next. */
const lanesDrawn = 4;

/** Puts each mark on the first lane in which it overlaps no other. */
function inLanes(marks: readonly Mark[]): { mark: Mark; lane: number }[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((mark) => {
      const free = ends.findIndex((end) => end <= mark.start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = mark.end;
      return { mark, lane: Math.min(lane, lanesDrawn - 1) };
    });
}

/** A stretch that becomes an element; where it crosses another, the later one is cut in two. */
interface Piece extends Span {
  readonly mark?: Mark;
  readonly lane?: number;
  /** Whether the mark begins with this piece, and so carries its anchor. */
  readonly begins?: boolean;
  readonly format?: Format;
}

function nest(text: string, span: Span, pieces: readonly Piece[]): ReactNode[] {
  const nodes: ReactNode[] = [];
  let waiting = pieces.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start || b.end - a.end);
  let at = span.start;
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const { end } = piece;
    if (piece.start > at) nodes.push(text.slice(at, piece.start));
    const inside = waiting.filter(({ start }) => start < end);
    const content = nest(
      text,
      piece,
      inside.map((other) => ({ ...other, end: Math.min(other.end, end) })),
    );
    nodes.push(
      <Wrapped key={`${piece.start}.${nodes.length}`} piece={piece}>
        {content}
      </Wrapped>,
    );
    const beyond = inside.filter((other) => other.end > end).map((other) => ({ ...other, start: end, begins: false }));
    waiting = [...beyond, ...waiting.filter(({ start }) => start >= end)].toSorted(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    at = end;
  }
  if (at < span.end) nodes.push(text.slice(at, span.end));
  return nodes;
}

function Wrapped({ piece, children }: { piece: Piece; children: ReactNode }) {
  const { mark, lane, format } = piece;
  if (!mark) {
    if (format?.kind === "link") return <a href={format.url}>{children}</a>;
    return format?.kind === "strong" ? <strong>{children}</strong> : <em>{children}</em>;
  }
  return (
    <>
      <mark
        id={piece.begins ? mark.id : undefined}
        className={`mark ${mark.kind} lane-${lane}`}
        data-question={mark.question}
      >
        {mark.kind === "disputed" ? <span className="second-line">{children}</span> : children}
      </mark>
      {piece.end === mark.end && (
        <a
          className={`mark-sign ${mark.kind}`}
          href={mark.href}
          data-sign={`${signs[mark.kind]}${mark.number}`}
          aria-label={mark.label}
        />
      )}
    </>
  );
}
