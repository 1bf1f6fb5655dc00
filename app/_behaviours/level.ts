/** How far below the top of a pane passages are brought, as a share of its height: where a reader looks. */
const eyeLine = 0.28;

/** Two passages that belong together: their places from the top of each pane's content, in pixels. */
interface Tie {
  readonly a: number;
  readonly b: number;
  readonly question: string;
}

/**
 * Keeps two panes level. While one is scrolled the other follows so that the connected passages nearest to the eye line
 * stay side by side: between two ties the follower moves in proportion, so nothing jumps.
 */
export class Level {
  on = true;
  /** The pane that the reader moves; the other one follows. */
  private leader: HTMLElement;
  private ties: readonly Tie[] = [];

  constructor(
    private readonly a: HTMLElement,
    private readonly b: HTMLElement,
    private readonly moved: () => void,
  ) {
    this.leader = a;
    for (const pane of [a, b]) {
      for (const event of ["pointerenter", "pointerdown", "wheel", "touchstart", "focusin", "keydown"]) {
        pane.addEventListener(event, () => (this.leader = pane), { passive: true });
      }
      pane.addEventListener(
        "scroll",
        () => {
          if (this.on && pane === this.leader) this.follow();
          this.moved();
        },
        { passive: true },
      );
    }
  }

  /** Learns which passages belong together, and which question is chosen; to be told after every change of either. */
  tie(
    pairs: readonly { readonly question: string; readonly a: HTMLElement; readonly b: HTMLElement }[],
    chosen?: string,
  ): void {
    const all = pairs.map(({ question, a, b }) => ({ question, a: this.placeOf(a), b: this.placeOf(b) }));
    this.ties = inOrder(
      all,
      all.find(({ question }) => question === chosen),
    );
  }

  /** Brings two passages to one height, or one passage into sight where the other text has none. */
  bring(a: HTMLElement | undefined, b: HTMLElement | undefined): void {
    const placeA = a && this.placeOf(a);
    const placeB = b && this.placeOf(b);
    // No pane can scroll above its first line, so a passage near the top sets the height for both.
    const height = Math.min(this.a.clientHeight * eyeLine, placeA ?? Infinity, placeB ?? Infinity);
    const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
    // Neither leads while both are on their way, or the one would be dragged by the other.
    this.leader = document.createElement("div");
    if (placeA !== undefined) this.a.scrollTo({ top: placeA - height, behavior });
    if (placeB !== undefined) this.b.scrollTo({ top: placeB - height, behavior });
  }

  /** Brings anything in one of the texts to the eye line; the other text follows. */
  reveal(element: HTMLElement): void {
    this.leader = this.a.contains(element) ? this.a : this.b;
    this.leader.scrollTo({ top: this.placeOf(element) - this.leader.clientHeight * eyeLine * 2, behavior: "instant" });
    if (this.on) this.follow();
  }

  private follow(): void {
    const follower = this.leader === this.a ? this.b : this.a;
    const [from, to] = this.leader === this.a ? (["a", "b"] as const) : (["b", "a"] as const);
    // Growing from nothing, so that both texts can stand at their first lines.
    const eye = Math.min(this.leader.scrollTop, this.leader.clientHeight * eyeLine);
    const at = this.leader.scrollTop + eye;
    const points = [
      { from: 0, to: 0 },
      ...this.ties.map((tie) => ({ from: tie[from], to: tie[to] })).toSorted((x, y) => x.from - y.from),
    ];
    const before = points.findLast((point) => point.from <= at) ?? { from: 0, to: 0 };
    const after = points.find((point) => point.from > at);
    const share = after ? (at - before.from) / (after.from - before.from) : 0;
    const place = after ? before.to + share * (after.to - before.to) : before.to + (at - before.from);
    follower.scrollTop = place - eye;
  }

  private placeOf(mark: HTMLElement): number {
    const pane = this.a.contains(mark) ? this.a : this.b;
    return mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  }
}

/**
 * The longest run of ties that come in the same order in both texts, with the chosen one among them: following ties that
 * cross would send the other text up and down.
 */
export function inOrder<T extends { readonly a: number; readonly b: number }>(ties: readonly T[], chosen?: T): T[] {
  const goesWith = (x: T, y: T) => (x.a < y.a && x.b < y.b) || (x.a > y.a && x.b > y.b);
  const candidates = ties
    .filter((tie) => !chosen || tie === chosen || goesWith(tie, chosen))
    .toSorted((x, y) => x.a - y.a || x.b - y.b);
  const runs: T[][] = [];
  candidates.forEach((tie, i) => {
    const best = runs
      .slice(0, i)
      .filter((run) => run.every((other) => other.a < tie.a && other.b < tie.b))
      .reduce<T[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    runs.push([...best, tie]);
  });
  return runs.reduce<T[]>(
    (longest, run) => (run.length > longest.length && (!chosen || run.includes(chosen)) ? run : longest),
    [],
  );
}
