let isPressed = false;
addEventListener("pointerdown", () => (isPressed = true), { capture: true });
for (const ends of ["pointerup", "pointercancel"]) addEventListener(ends, () => (isPressed = false), { capture: true });

/** Whether a mouse button or a finger is down: what is selected may still grow. */
export function isPressing(): boolean {
  return isPressed;
}

/** Whether a reader is selecting words, or has some selected, or is about some in a dialog, which would close with the page under it. */
export function isSelecting(): boolean {
  return isPressed || getSelection()?.isCollapsed === false || document.querySelector("dialog[open]") !== null;
}
