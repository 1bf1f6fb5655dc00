import { onKey } from "./keys.ts";

/** The key that leads to the field of the search; and what the field needs, fetched when it is first used. */
export function attachSearchKey(root: HTMLElement, signal: AbortSignal): void {
  const search = () => root.querySelector('[data-part="search"]');
  root.addEventListener("focusin", ({ target }) => search()?.contains(target as Node) && import("./search.js"), {
    signal,
  });
  onKey((key) => {
    const field = search()?.querySelector("input");
    if (key !== "/" || !field?.checkVisibility()) return false;
    field.select();
    return true;
  }, signal);
}
