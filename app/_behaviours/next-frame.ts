import { whenGone } from "./when-gone.ts";

/** Makes what asks for something to be done before the next picture, once, however often it is asked until then. */
export function nextFrame(act: () => void, signal: AbortSignal): () => void {
  let asked = 0;
  whenGone(signal, () => cancelAnimationFrame(asked));
  return () => {
    cancelAnimationFrame(asked);
    if (!signal.aborted) asked = requestAnimationFrame(act);
  };
}
