import { onChange, stateOf } from "./pair-change.ts";
import { whenGone } from "./when-gone.ts";

/** Links to the same incident's other pairs take along what is set (`data-keeps-state`). */
export function attachKeptState(pair: HTMLElement, signal: AbortSignal): void {
  const links = () => pair.querySelectorAll<HTMLAnchorElement>("a[data-keeps-state]");
  onChange(
    pair,
    () => {
      const { question } = stateOf(pair);
      for (const link of links()) {
        link.search = location.search;
        link.hash = question ?? "";
      }
    },
    signal,
  );
  whenGone(signal, () => links().forEach((link) => link.setAttribute("href", link.pathname)));
}
