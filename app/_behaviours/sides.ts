import { onChange, stateOf, changeState } from "./pair-change.ts";
import { part, sideOf } from "./parts.ts";
import { onPlainClick } from "./plain-click.ts";
import { whenGone } from "./when-gone.ts";

/** What a small screen shows of a pair: one text, the other, or the list of questions. */
type Shown = "a" | "b" | "list";

/** Where a reader left each, in pixels from the page's top. */
const left = new WeakMap<HTMLElement, Map<Shown, number>>();

/** The three are one tap apart, and each keeps its place. On a wide screen both texts are there, and no tabs. */
export function attachSides(pair: HTMLElement, signal: AbortSignal): void {
  left.set(pair, new Map());
  onPlainClick(
    pair,
    (target) => {
      const wanted = target.closest<HTMLElement>("[data-show]")?.dataset["show"];
      if (wanted === "a" || wanted === "b" || wanted === "list") goTo(pair, wanted);
    },
    signal,
  );
  const show = () => {
    for (const tab of tabsIn(pair)) tab.setAttribute("aria-pressed", String(tab.dataset["show"] === shownNow(pair)));
  };
  onChange(pair, show, signal);
  // What is chosen in a text tells its side after the change is told.
  const observer = new MutationObserver(show);
  observer.observe(pair, { attributeFilter: ["data-side", "data-view"] });
  whenGone(signal, () => {
    observer.disconnect();
    for (const tab of tabsIn(pair)) tab.setAttribute("aria-pressed", "false");
  });
}

/** Shows one of both texts where only one is shown at a time; the place in the one before is kept. */
export function showSide(pair: HTMLElement, side: "a" | "b"): void {
  if (shownNow(pair) !== side) goTo(pair, side);
}

/** The side that is read: of the passage that was chosen or looked at last. A phone shows it, and from there the counterpart is sought. */
export function sideRead(pair: HTMLElement): "a" | "b" {
  return pair.dataset["side"] === "b" ? "b" : "a";
}

/** From now on the side is read that something stands in. */
export function readSideOf(pair: HTMLElement, element: Element): void {
  pair.dataset["side"] = sideOf(element) ?? "a";
}

function goTo(pair: HTMLElement, wanted: Shown): void {
  const before = shownNow(pair);
  if (before === wanted) return;
  left.get(pair)?.set(before, scrollY);
  if (wanted !== "list") pair.dataset["side"] = wanted;
  changeState(pair, { view: wanted === "list" ? "list" : "side" });
  // One that was not read yet begins at its first line, below the tools.
  const first = part(pair, "tools").offsetTop;
  scrollTo({ top: left.get(pair)?.get(wanted) ?? Math.min(scrollY, first), behavior: "instant" });
}

function shownNow(pair: HTMLElement): Shown {
  if (stateOf(pair).view === "list") return "list";
  return sideRead(pair);
}

function tabsIn(pair: HTMLElement): NodeListOf<HTMLElement> {
  return pair.querySelectorAll("[data-show]");
}
