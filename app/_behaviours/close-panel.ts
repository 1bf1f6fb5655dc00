/** A panel that opens under its button closes with Escape, which gives the keyboard's place back, and when one goes elsewhere. */
export function attachClosing(panel: HTMLDetailsElement, signal: AbortSignal): void {
  panel.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !panel.open) return;
      event.preventDefault();
      event.stopPropagation();
      panel.open = false;
      panel.querySelector("summary")?.focus();
    },
    { signal },
  );
  const leave = ({ target }: Event) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  };
  document.addEventListener("pointerdown", leave, { signal });
  document.addEventListener("focusin", leave, { signal });
}
