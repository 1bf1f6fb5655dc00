import { litIn, type Asked } from "./asked.ts";
import { changeState, onChange, stateOf } from "./pair-change.ts";
import { part } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/** The pair as a list of its questions, without the texts. */
export function attachList(pair: HTMLElement, signal: AbortSignal): void {
  const show = (isList: boolean) => {
    if (isList) pair.dataset["view"] = "list";
    else delete pair.dataset["view"];
    pair.querySelector('[data-act="list"]')?.setAttribute("aria-pressed", String(isList));
  };
  onChange(pair, () => show(stateOf(pair).view === "list"), signal);
  whenGone(signal, () => show(false));
}

/** Changes between list and texts, with the lit question in sight in both. */
export function toggleList(pair: HTMLElement, bring: (asked: Asked) => void): void {
  const lit = litIn(pair);
  changeState(pair, { view: stateOf(pair).view === "list" ? "side" : "list" });
  if (lit) bring(lit);
  // What had the keyboard's place may be hidden now.
  const had = document.activeElement;
  if (had && pair.contains(had) && !had.checkVisibility())
    (lit?.card ?? part(pair, "questions")).querySelector("a")?.focus({ preventScroll: true });
}
