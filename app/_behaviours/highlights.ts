import { whenGone } from "./when-gone.ts";

/** The layers that are drawn over a text without changing it (CSS Custom Highlight API; `::highlight()` in notes.css). */
export type Layer = "shared" | "own" | "judged" | "apart";

/**
 * Makes what draws ranges in a layer, in the place of what it had. A browser without highlights shows the notes beside the
 * text all the same.
 */
export function attachHighlight(layer: Layer, signal: AbortSignal): (ranges: readonly Range[]) => void {
  if (!("highlights" in CSS)) return () => {};
  const name = `parallax-${layer}`;
  whenGone(signal, () => CSS.highlights.delete(name));
  return (ranges) => {
    if (!signal.aborted) CSS.highlights.set(name, new Highlight(...ranges));
  };
}
