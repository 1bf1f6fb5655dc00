import { isOpen, shownIn } from "./asked.ts";
import { onChange, stateOf } from "./pair-change.ts";
import { readPageTexts } from "./page-text.ts";
import { motion } from "./panes.ts";
import { accountOf, part, selectorOf, sideOf } from "./parts.ts";
import { watchSize } from "./watch-size.ts";
import { whenGone } from "./when-gone.ts";

/** How far below the top of a pane passages are brought, as a share of its height: where a reader looks. */
const eyeLine = 0.28;

/** Two passages that belong together: their places from the top of each pane's content, in pixels. */
interface Tie {
  readonly a: number;
  readonly b: number;
  readonly question: string;
}

export interface Level {
  /** Brings two passages to one height, or one passage into sight where the other text has none. */
  readonly bring: (a: HTMLElement | undefined, b: HTMLElement | undefined) => void;
  /** Brings anything in one of the texts to the eye line; the other text follows. */
  readonly reveal: (element: HTMLElement) => void;
}

/** What a reader does to move a pane. */
const moves = ["pointerenter", "pointerdown", "wheel", "touchstart", "focusin", "keydown"];

/**
 * Keeps two panes level. While one is scrolled the other follows so that the connected passages nearest to the eye line
 * stay side by side: between two ties the follower moves in proportion, so nothing jumps.
 */
export function attachLevel(pair: HTMLElement, signal: AbortSignal): Level {
  const panesNow = () => ({ a: accountOf(pair, "a"), b: accountOf(pair, "b") });
  let isOn = true;
  /** The pane that the reader moves; the other one follows. None leads while both are on their way. */
  let leader: "a" | "b" | undefined = "a";
  /** Undefined where they are to be found anew: nothing is measured before it is needed. */
  let ties: readonly Tie[] | undefined;

  const change = () => {
    isOn = stateOf(pair).level;
    ties = undefined;
    pair.querySelector('[data-act="lock"]')?.setAttribute("aria-pressed", String(isOn));
  };
  const tiesNow = () => {
    if (ties) return ties;
    const { question } = stateOf(pair);
    const panes = panesNow();
    const all = shownIn(pair).flatMap((asked) => {
      const {
        id,
        a: [a],
        b: [b],
      } = asked;
      return a && b && isOpen(pair, asked) ? [{ question: id, a: placeIn(panes.a, a), b: placeIn(panes.b, b) }] : [];
    });
    ties = inOrder(
      [...all, ...alikeIn(pair, panes)],
      all.find((tie) => tie.question === question),
    );
    return ties;
  };
  const follow = () => {
    if (!leader) return;
    const panes = panesNow();
    const [from, to] = leader === "a" ? (["a", "b"] as const) : (["b", "a"] as const);
    // Growing from nothing, so that both texts can stand at their first lines.
    const eye = Math.min(panes[from].scrollTop, panes[from].clientHeight * eyeLine);
    panes[to].scrollTop = counterpartOf(panes[from].scrollTop + eye, tiesNow(), from, to) - eye;
  };

  const passively = { capture: true, passive: true, signal };
  for (const move of moves) {
    pair.addEventListener(
      move,
      ({ target, bubbles }) => {
        // What does not bubble is told to every element that is entered: the pane's own is meant.
        const side = bubbles || isPane(target) ? sideOf(target) : undefined;
        if (side) leader = side;
      },
      passively,
    );
  }
  pair.addEventListener(
    "scroll",
    ({ target }) => isOn && isPane(target) && sideOf(target) === leader && follow(),
    passively,
  );
  watchSize([part(pair, "desk"), part(pair, "tools")], () => (ties = undefined), signal);
  onChange(pair, change, signal);
  whenGone(signal, () => pair.querySelector('[data-act="lock"]')?.setAttribute("aria-pressed", "true"));

  return {
    bring: (a, b) => {
      const panes = panesNow();
      const placeA = a && placeIn(panes.a, a);
      const placeB = b && placeIn(panes.b, b);
      // No pane can scroll above its first line, so a passage near the top sets the height for both.
      const height = Math.min(panes.a.clientHeight * eyeLine, placeA ?? Infinity, placeB ?? Infinity);
      leader = undefined;
      if (placeA !== undefined) panes.a.scrollTo({ top: placeA - height, behavior: motion() });
      if (placeB !== undefined) panes.b.scrollTo({ top: placeB - height, behavior: motion() });
    },
    reveal: (element) => {
      leader = sideOf(element) ?? "a";
      const pane = accountOf(pair, leader);
      pane.scrollTo({ top: placeIn(pane, element) - pane.clientHeight * eyeLine * 2, behavior: "instant" });
      if (isOn) follow();
    },
  };
}

function isPane(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(selectorOf("account"));
}

/** The place in one text that belongs to a place in the other. */
function counterpartOf(at: number, ties: readonly Tie[], from: "a" | "b", to: "a" | "b"): number {
  const points = ties.map((tie) => ({ from: tie[from], to: tie[to] })).toSorted((x, y) => x.from - y.from);
  const before = points.findLast((point) => point.from <= at) ?? { from: 0, to: 0 };
  const after = points.find((point) => point.from > at);
  if (!after) return before.to + (at - before.from);
  return before.to + ((at - before.from) / (after.from - before.from)) * (after.to - before.to);
}

/** Passages that tell of the same, besides those that answer a question. */
function alikeIn(pair: HTMLElement, panes: Readonly<Record<"a" | "b", HTMLElement>>): Tie[] {
  const places = JSON.parse(pair.dataset["alike"] ?? "[]") as (readonly [number, number])[];
  const [a, b] = places.length > 0 ? readPageTexts(pair) : [];
  return places.flatMap(([inA, inB]) => {
    const [one, other] = [a?.blockAt(inA), b?.blockAt(inB)];
    return one && other ? [{ question: "", a: placeIn(panes.a, one), b: placeIn(panes.b, other) }] : [];
  });
}

/** How far down an element is in what a pane scrolls, in pixels. */
function placeIn(pane: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
}

/**
 * The longest run of ties that come in the same order in both texts, with the chosen one among them: following ties that
 * cross would send the other text up and down.
 */
function inOrder<T extends { readonly a: number; readonly b: number }>(ties: readonly T[], chosen?: T): T[] {
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
