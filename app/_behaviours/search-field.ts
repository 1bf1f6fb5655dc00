import { onKey } from "./keys.ts";

/** The field of the search: the key that leads to it, and what it needs, fetched when it is first used. `root` has its form. */
export function attachSearchField(root: HTMLElement, signal: AbortSignal): void {
  const field = root.querySelector("input");
  if (!field) return;
  onKey((key) => {
    if (key !== "/" || !field.checkVisibility()) return false;
    field.select();
    return true;
  }, signal);
  const begin = () => {
    void import("./search.ts").then(({ attachSearch }) => {
      if (!signal.aborted) attachSearch(root, field, signal);
    });
  };
  // What was asked for, or typed before this came.
  const asked = document.querySelector('[data-part="search-results"]') && new URLSearchParams(location.search).get("q");
  if (asked || document.activeElement === field) begin();
  else field.addEventListener("focus", begin, { once: true, signal });
}
