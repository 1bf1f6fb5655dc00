/** Takes something back when a behaviour goes, or at once where it is gone. */
export function whenGone(signal: AbortSignal, undo: () => void): void {
  if (signal.aborted) undo();
  else signal.addEventListener("abort", undo, { once: true });
}
