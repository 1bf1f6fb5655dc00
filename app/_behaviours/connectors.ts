import { isLit, isOpen, shownIn, type Asked } from "./asked.ts";
import { nextFrame } from "./next-frame.ts";
import { onChange } from "./pair-change.ts";
import { isSideBySide } from "./panes.ts";
import { asPart, findPart, part, selectorOf } from "./parts.ts";
import { watchSize } from "./watch-size.ts";
import { whenGone } from "./when-gone.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Draws the lit question's passages together, by way of its card where that stands between them; hints at the rest. */
export function attachConnectors(pair: HTMLElement, signal: AbortSignal): void {
  const desk = part(pair, "desk");
  const svg = asPart("connectors", document.createElementNS(svgNamespace, "svg"));
  svg.setAttribute("class", "connectors");
  svg.setAttribute("aria-hidden", "true");
  desk.append(svg);
  const draw = nextFrame(() => svg.replaceChildren(...(isSideBySide(pair) ? linesOf(pair, desk) : [])), signal);
  onChange(pair, draw, signal);
  watchSize([desk, part(pair, "tools")], draw, signal);
  // The page's own scrolling, and that of anything in it.
  addEventListener("scroll", draw, { passive: true, capture: true, signal });
  whenGone(signal, () => svg.remove());
}

/** The lit question's lines whole, of the others a short one at the edge of their column. */
function linesOf(pair: HTMLElement, within: HTMLElement): SVGPathElement[] {
  const desk = within.getBoundingClientRect();
  const open = shownIn(pair).filter((asked) => isOpen(pair, asked));
  const lit = open.find(isLit);
  const hints = open
    .filter((asked) => asked !== lit)
    .flatMap(({ kind, a, b }) => [...a, ...b].map((mark) => ({ kind, end: endOf(mark, desk) })))
    .flatMap(({ kind, end }) =>
      !end || end.beyond ? [] : curve(kind, "hint", end, { x: end.x + (end.side === "a" ? 8 : -8), y: end.y }),
    );
  return [...hints, ...(lit ? connect(lit, desk) : [])];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a passage's line leaves its column. */
interface End extends Point {
  readonly side: "a" | "b";
  /** The passage itself is out of sight, above or below what its pane shows. */
  readonly beyond: boolean;
}

/** The lines from both texts to the card, where that stands between them, or straight across. */
function connect({ kind, a, b, card }: Asked, desk: DOMRect): SVGPathElement[] {
  const ends = (marks: readonly HTMLElement[]) => marks.flatMap((mark) => endOf(mark, desk) ?? []);
  const line = (from: End, to: Point, isBeyond: boolean) => curve(kind, isBeyond ? "beyond" : "whole", from, to);
  const area = card.getBoundingClientRect();
  const isBetween = area.width < desk.width / 3;
  if (!isBetween) return ends(a).flatMap((from) => ends(b).map((to) => line(from, to, from.beyond || to.beyond)));
  const y = Math.min(Math.max(area.top - desk.top + 20, 8), desk.height - 8);
  return [
    ...ends(a).map((end) => line(end, { x: area.left - desk.left, y }, end.beyond)),
    ...ends(b).map((end) => line(end, { x: area.right - desk.left, y }, end.beyond)),
  ];
}

/** From the edge of the text to its column's edge, in pixels; the second text has paragraph numbers in between. */
const clearance = { a: 6, b: 26 };

function endOf(mark: HTMLElement, desk: DOMRect): End | undefined {
  const column = mark.closest<HTMLElement>(selectorOf("account"));
  const line = mark.getClientRects()[0];
  if (!column || !line) return undefined;
  const side = column.dataset["place"] === "b" ? "b" : "a";
  const pane = column.getBoundingClientRect();
  const text = findPart(column, "account-text")?.getBoundingClientRect() ?? pane;
  const y = Math.min(Math.max(line.bottom - 2, pane.top + 4), pane.bottom - 4);
  return {
    x: side === "a" ? text.right - desk.left + clearance.a : text.left - desk.left - clearance.b,
    y: y - desk.top,
    side,
    beyond: y !== line.bottom - 2,
  };
}

function curve(kind: string, drawn: "whole" | "beyond" | "hint", from: Point, to: Point): SVGPathElement {
  const path = document.createElementNS(svgNamespace, "path");
  const middle = (from.x + to.x) / 2;
  path.setAttribute("class", kind);
  path.dataset["kind"] = kind;
  path.dataset["line"] = drawn;
  path.setAttribute("d", `M${from.x} ${from.y} C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`);
  return path;
}
