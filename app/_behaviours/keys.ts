import { isKept, keepFlag } from "./kept-flag.ts";

/** Where the reader's wish to have no single-key commands is kept: in this browser alone. */
const offKey = "parallax.keys-off";

/** Whether single keys act. They can be turned off (WCAG 2.1.4), and the choice is remembered in this browser. */
export function keysAct(): boolean {
  return !isKept(offKey) && document.documentElement.dataset["keysOff"] === undefined;
}

/** Turns single keys on or off. Where the browser keeps nothing, the choice lasts for this page. */
export function letKeysAct(act: boolean): void {
  document.documentElement.toggleAttribute("data-keys-off", !act);
  keepFlag(offKey, !act);
}

/** Calls back for single keys, unless the reader is typing, holds a modifier, has a dialog open or has turned keys off. */
export function onKey(act: (key: string) => boolean, signal: AbortSignal): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!keysAct() || isTyping(event.target) || document.querySelector("dialog[open]")) return;
      if (act(event.key)) event.preventDefault();
    },
    { signal },
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
