import { whenGone } from "./when-gone.ts";

/** Calls back when an element is seen first, changes its size, or has got its fonts. */
export function watchSize(elements: readonly HTMLElement[], act: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver(act);
  for (const element of elements) observer.observe(element);
  whenGone(signal, () => observer.disconnect());
  void document.fonts.ready.then(() => !signal.aborted && act());
}
