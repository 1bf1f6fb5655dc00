import { isKept, keepFlag } from "./kept-flag.ts";
import { part } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/** Where it is kept that a reader has put the line away, in this browser alone; where more is said than elsewhere, apart. */
const key = "parallax.hint-read";
const keyOf = (hint: HTMLElement) => (hint.dataset["of"] === undefined ? key : `${key}-${hint.dataset["of"]}`);

/** The line that says what to do stands above the texts until the reader puts it away, and never again in this browser. */
export function attachFirstVisit(pair: HTMLElement, signal: AbortSignal): void {
  const hint = part(pair, "hint");
  if (isKept(keyOf(hint))) return;
  hint.hidden = false;
  hint.querySelector("button")?.addEventListener(
    "click",
    () => {
      hint.hidden = true;
      keepFlag(keyOf(hint), true);
      // The button that had the keyboard's place is gone.
      part(pair, "step-status").focus({ preventScroll: true });
    },
    { signal },
  );
  whenGone(signal, () => (hint.hidden = true));
}

/** Whether the line was put away in this browser. */
export const hintWasRead = (): boolean => isKept(key);

/** Forgets that it was. */
export const showHintAgain = (): void => keepFlag(key, false);
