import type { ReactNode } from "react";

/** Something to be drawn, or what makes it, which is asked only where it is drawn, and as often. */
type Handed = ReactNode | (() => ReactNode);

/**
 * What pages hand over to be drawn, by number. It is kept for the whole process, since Next has the parts of a page that are data and those
 * that are drawn in two bundles, each with modules of its own.
 */
const shared = globalThis as { parallaxHandedOver?: Map<number, Handed>; parallaxLastHanded?: number };

/** Puts something to be drawn aside, and answers by which number it is taken. */
export function handOver(content: Handed): number {
  const number = (shared.parallaxLastHanded ?? 0) + 1;
  shared.parallaxLastHanded = number;
  (shared.parallaxHandedOver ??= new Map()).set(number, content);
  return number;
}

/** Takes what was handed over: once, but for what is made when it is taken. Throws where nothing was, or somebody has taken it. */
export function take(number: number): ReactNode {
  const content = shared.parallaxHandedOver?.get(number);
  if (content === undefined) throw new Error(`nothing to draw under ${number}: was the page drawn in another process?`);
  if (typeof content === "function") return content();
  shared.parallaxHandedOver?.delete(number);
  return content;
}
