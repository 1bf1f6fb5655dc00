import type { ReactNode } from "react";
import type { Span } from "../../engine/span.ts";
import { relations } from "../../engine/relations/relations.ts";
import type { Article, Block, Format } from "../../library/shelf.ts";
import { paragraphAnchor } from "../_view/anchors.ts";
import type { Mark } from "../_view/marks.ts";
import type { SharedPassage } from "../_view/shared-words-view.ts";

/**
 * An article's blocks, marked. The text is never changed: signs, numbers and lines are drawn by the style sheet, so
 * that what is read by a program or copied is what was published.
 */
export function MarkedText({
  article,
  marks,
  shared = [],
}: {
  article: Article;
  marks: readonly Mark[];
  shared?: readonly SharedPassage[];
}) {
  return article.blocks
    .filter(({ kind }) => kind !== "headline")
    .map((block) => <MarkedBlock key={block.number} article={article} block={block} marks={marks} shared={shared} />);
}

function MarkedBlock({
  article,
  block,
  marks,
  shared,
}: {
  article: Article;
  block: Block;
  marks: readonly Mark[];
  shared: readonly SharedPassage[];
}) {
  const anchor = paragraphAnchor(article.id, block.number);
  return (
    <p id={anchor} className={`paragraph ${block.kind}`} data-part="block">
      <a
        className="paragraph-number"
        data-part="block-number"
        href={`#${anchor}`}
        data-number={block.number}
        aria-label={`Paragraph ${block.number}`}
      />
      {article.formerly.map((id) => (
        <span key={id} id={paragraphAnchor(id, block.number)} />
      ))}
      <MarkedWords article={article} block={block} marks={marks} shared={shared} />
    </p>
  );
}

/** The words of one block, without anything around them. */
export function MarkedWords({
  article,
  block,
  marks,
  shared = [],
}: {
  article: Article;
  block: Block;
  marks: readonly Mark[];
  shared?: readonly SharedPassage[];
}) {
  const isHere = ({ start, end }: Span) => start < block.end && block.start < end;
  // A shared stretch may run over several blocks, and so may what a reader has marked.
  const within = ({ start, end }: Span) => ({
    start: Math.max(start, block.start),
    end: Math.min(end, block.end),
    begins: start >= block.start,
  });
  const lanes = inLanes(marks.filter(isHere));
  const pieces: Piece[] = [
    ...shared.filter(isHere).map((stretch) => ({ ...within(stretch), shared: stretch.id })),
    ...lanes.map(({ mark, lane }) => ({ ...within(mark), mark, lane })),
    // Within the line of its mark, and so after it.
    ...lanes.flatMap(({ mark, lane }) =>
      mark.points.filter(isHere).map((point) => ({ ...within(point), point: mark, lane })),
    ),
    ...block.formats.map((format) => ({ ...format, format })),
  ];
  return <>{nest(article.text, { start: block.start, end: block.end }, pieces)}</>;
}

/** How far below the words the line of each lane is drawn: so many fit before they run into the next line of text. */
const offsets = ["[--offset:0.2em]", "[--offset:0.4em]", "[--offset:0.58em]", "[--offset:0.74em]"] as const;

/** Puts each mark on the first lane in which it overlaps no other; suggestions last, so that no line moves when they come. */
function inLanes(marks: readonly Mark[]): { mark: Mark; lane: number }[] {
  const lanes: Mark[][] = [];
  return marks
    .toSorted((a, b) => Number(a.suggested) - Number(b.suggested) || a.start - b.start || b.end - a.end)
    .map((mark) => {
      const free = lanes.findIndex((lane) => lane.every((other) => other.end <= mark.start || mark.end <= other.start));
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = [...(lanes[lane] ?? []), mark];
      return { mark, lane: Math.min(lane, offsets.length - 1) };
    });
}

/** A stretch that becomes an element; where it crosses another, the later one is cut in two. */
interface Piece extends Span {
  readonly mark?: Mark;
  readonly lane?: number;
  /** The anchor of a stretch that the other text has word for word. */
  readonly shared?: string;
  /** Whether the mark or stretch begins with this piece, and so carries its anchor. */
  readonly begins?: boolean;
  /** Of words that are pointed at: the mark that points at them. */
  readonly point?: Mark;
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
  const { mark, lane, shared, point, format } = piece;
  if (point)
    return (
      <b className={`point ${point.kind} ${offsets[lane ?? 0]}`} data-part="point" data-question={point.question}>
        {children}
      </b>
    );
  if (shared !== undefined) {
    return (
      <span id={piece.begins ? shared : undefined} className="same-words" data-part="same-words">
        {children}
      </span>
    );
  }
  if (!mark) {
    if (format?.kind === "link") return <a href={format.url}>{children}</a>;
    return format?.kind === "strong" ? <strong>{children}</strong> : <em>{children}</em>;
  }
  const suggested = mark.suggested ? " suggested" : "";
  return (
    <>
      <mark
        id={piece.begins ? mark.id : undefined}
        className={`mark ${mark.kind} ${offsets[lane ?? 0]}${suggested}`}
        data-part="mark"
        data-kind={mark.kind}
        data-lane={lane}
        data-suggested={mark.suggested ? "" : undefined}
        title={mark.suggested ? "Suggested, not reviewed" : undefined}
        data-question={mark.question}
      >
        {relations[mark.kind].line === "double dashed" ? (
          <span className="second-line" data-part="second-line">
            {children}
          </span>
        ) : (
          children
        )}
      </mark>
      {piece.end === mark.end && (
        <a
          className={`mark-sign ${mark.kind}${suggested}`}
          data-part="mark-sign"
          data-suggested={mark.suggested ? "" : undefined}
          href={mark.href}
          data-sign={`${relations[mark.kind].sign}${mark.number}`}
          aria-label={mark.label}
        />
      )}
    </>
  );
}
