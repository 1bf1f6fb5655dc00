/** The layers that are drawn over a text without changing it (CSS Custom Highlight API; `::highlight()` in reading.css). */
export type Layer = "shared" | "own" | "judged";

/** Draws ranges in a layer, in the place of what it had. A browser without highlights shows the notes beside the text all the same. */
export function highlight(layer: Layer, ranges: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  CSS.highlights.set(`parallax-${layer}`, new Highlight(...ranges));
}
