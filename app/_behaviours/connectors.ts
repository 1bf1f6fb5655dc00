const svgNamespace = "http://www.w3.org/2000/svg";

/** Draws the chosen question's passages together, by way of its card where that stands between them; hints at the rest. */
export class Connectors {
  private readonly svg = document.createElementNS(svgNamespace, "svg");

  constructor(private readonly desk: HTMLElement) {
    this.svg.classList.add("connectors");
    this.svg.setAttribute("aria-hidden", "true");
    desk.append(this.svg);
  }

  draw(chosen: { readonly a: HTMLElement[]; readonly b: HTMLElement[]; readonly card: HTMLElement; readonly kind: string } | undefined, others: readonly HTMLElement[]): void {
    const desk = this.desk.getBoundingClientRect();
    const paths: SVGPathElement[] = [];
    const add = (className: string, from: Point, to: Point) => {
      const path = document.createElementNS(svgNamespace, "path");
      const middle = (from.x + to.x) / 2;
      path.setAttribute("class", className);
      path.setAttribute("d", `M${from.x} ${from.y} C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`);
      paths.push(path);
    };

    for (const mark of others) {
      const end = this.edgeOf(mark, desk);
      const kind = [...mark.classList].find((name) => kinds.includes(name));
      if (end && kind) add(`hint ${kind}`, end, { x: end.x + (end.outward === "right" ? 8 : -8), y: end.y });
    }
    if (chosen) {
      const ends = (marks: HTMLElement[]) => marks.flatMap((mark) => this.edgeOf(mark, desk) ?? []);
      const card = chosen.card.getBoundingClientRect();
      const head = { y: clamp(card.top - desk.top + 20, 8, desk.height - 8), left: card.left - desk.left, right: card.right - desk.left };
      const between = head.left > (chosen.a[0]?.getBoundingClientRect().left ?? 0) - desk.left && card.width < desk.width / 3;
      if (between) {
        for (const end of ends(chosen.a)) add(chosen.kind, end, { x: head.left, y: head.y });
        for (const end of ends(chosen.b)) add(chosen.kind, end, { x: head.right, y: head.y });
      } else {
        for (const a of ends(chosen.a)) for (const b of ends(chosen.b)) add(chosen.kind, a, b);
      }
    }
    this.svg.replaceChildren(...paths);
  }

  /** Where a passage's line leaves its column: at its first line, on the side of the other text. Nothing out of sight. */
  private edgeOf(mark: HTMLElement, desk: DOMRect): (Point & { outward: "left" | "right" }) | undefined {
    const column = mark.closest<HTMLElement>(".account");
    const line = mark.getClientRects()[0];
    if (!column || !line) return undefined;
    const area = column.getBoundingClientRect();
    if (line.bottom < area.top + 4 || line.bottom > area.bottom) return undefined;
    const outward = column.dataset["place"] === "a" ? "right" : "left";
    const text = column.querySelector(".account-text")?.getBoundingClientRect() ?? area;
    const x = outward === "right" ? text.right - desk.left + 6 : text.left - desk.left - (column.dataset["place"] === "b" ? 26 : 6);
    return { x, y: line.bottom - desk.top - 2, outward };
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const kinds = ["conflict", "disputed", "update", "detail", "adds", "agree", "only"];

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
