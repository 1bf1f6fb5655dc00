import { attachClosing } from "./close-panel.ts";
import { partsIn } from "./parts.ts";

/** What opens under a button beside a heading or in the tools closes with Escape, and when one goes elsewhere. */
export function attachMenus(root: HTMLElement, signal: AbortSignal): void {
  for (const menu of partsIn(root, "menu")) if (menu instanceof HTMLDetailsElement) attachClosing(menu, signal);
}
