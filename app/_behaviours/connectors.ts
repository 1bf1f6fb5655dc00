import { isOpen, litIn, type Asked } from "./asked.ts";
import { nextFrame } from "./next-frame.ts";
import { onChange } from "./pair-change.ts";
import { isSideBySide } from "./panes.ts";
import { accountOf, asPart, part } from "./parts.ts";
import { watchSize } from "./watch-size.ts";
import { whenGone } from "./when-gone.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Draws the lit question's passages together, by way of its card where that stands between them; nothing is connected where nothing is chosen. */
export function attachConnectors(pair: HTMLElement, signal: AbortSignal): void {
  const desk = part(pair, "desk");
  const svg = asPart("connectors", document.createElementNS(svgNamespace, "svg"));
  svg.setAttribute("class", "connectors");
  svg.setAttribute("aria-hidden", "true");
  desk.append(svg);
  const draw = nextFrame(() => show(svg, isSideBySide(pair) ? linesOf(pair, desk) : []), signal);
  onChange(pair, draw, signal);
  watchSize([desk, part(pair, "tools")], draw, signal);
  // The page's own scrolling, and that of anything in it.
  addEventListener("scroll", draw, { passive: true, capture: true, signal });
  whenGone(signal, () => svg.remove());
}

/** A line that is drawn: of a relation, whole or to what is out of sight; its way as SVG writes it. */
interface Line {
  readonly kind: string;
  readonly drawn: "whole" | "beyond";
  readonly way: string;
}

/** Draws lines in the place of those before. Paths stay: to put one into a page, or to take it out, costs a look at all of it. */
function show(svg: SVGSVGElement, lines: readonly Line[]): void {
  const paths = [...svg.children];
  for (let at = 0; at < Math.max(lines.length, paths.length); at++) {
    const line = lines[at];
    const path = paths[at] ?? svg.appendChild(document.createElementNS(svgNamespace, "path"));
    path.setAttribute("class", line?.kind ?? "");
    path.setAttribute("d", line?.way ?? "");
    path.setAttribute("data-kind", line?.kind ?? "");
    path.setAttribute("data-line", line?.drawn ?? "");
  }
}

function linesOf(pair: HTMLElement, within: HTMLElement): Line[] {
  const desk = within.getBoundingClientRect();
  const columns = [columnIn(pair, "a", desk), columnIn(pair, "b", desk)] as const;
  const lit = litIn(pair);
  return lit && isOpen(pair, lit) ? connect(lit, columns, desk) : [];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text's column: how far down what it shows begins and ends, on the page, and where lines leave it, on the desk. */
interface Column {
  readonly side: "a" | "b";
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
}

/** Where a passage's line leaves its column. */
interface End extends Point {
  readonly side: "a" | "b";
  /** The passage itself is out of sight, above or below what its pane shows. */
  readonly beyond: boolean;
}

/** The lines from both texts to the card, where that stands between them, or straight across. */
function connect({ kind, a, b, card }: Asked, columns: readonly [Column, Column], desk: DOMRect): Line[] {
  const [endsA, endsB] = endsOf({ a, b }, columns, desk);
  const line = (from: End, to: Point, isBeyond: boolean) => curve(kind, isBeyond ? "beyond" : "whole", from, to);
  const area = card.getBoundingClientRect();
  const isBetween = area.width < desk.width / 3;
  // Straight across there is no room for lines to what is out of sight.
  if (!isBetween)
    return endsA
      .filter(({ beyond }) => !beyond)
      .flatMap((from) => endsB.filter(({ beyond }) => !beyond).map((to) => line(from, to, false)));
  const y = Math.min(Math.max(area.top - desk.top + 20, 8), desk.height - 8);
  return [
    ...endsA.map((end) => line(end, { x: area.left - desk.left, y }, end.beyond)),
    ...endsB.map((end) => line(end, { x: area.right - desk.left, y }, end.beyond)),
  ];
}

/** From the edge of the text to where lines leave it, in pixels: paragraph numbers stand before the text, in its direction. */
const clearance = { plain: 6, numbered: 26 };

function columnIn(pair: HTMLElement, side: "a" | "b", desk: DOMRect): Column {
  const account = accountOf(pair, side);
  const { top, bottom } = account.getBoundingClientRect();
  const text = part(account, "account-text");
  const { left, right } = text.getBoundingClientRect();
  const isRightToLeft = text.dir === "rtl";
  const x =
    side === "a"
      ? right + clearance[isRightToLeft ? "numbered" : "plain"]
      : left - clearance[isRightToLeft ? "plain" : "numbered"];
  return { side, top: top + 4, bottom: bottom - 4, x: x - desk.left };
}

function endsOf(
  marks: Pick<Asked, "a" | "b">,
  columns: readonly [Column, Column],
  desk: DOMRect,
): readonly [End[], End[]] {
  const [a, b] = columns.map(({ side, top, bottom, x }) =>
    marks[side].flatMap((mark): End[] => {
      const line = mark.getClientRects()[0];
      if (!line) return [];
      const at = line.bottom - 2;
      const y = Math.min(Math.max(at, top), bottom);
      return [{ x, y: y - desk.top, side, beyond: y !== at }];
    }),
  );
  return [a ?? [], b ?? []];
}

function curve(kind: string, drawn: Line["drawn"], from: Point, to: Point): Line {
  const middle = (from.x + to.x) / 2;
  return { kind, drawn, way: `M${from.x} ${from.y} C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}` };
}
