/** Calls back for clicks that are meant for this page: no other button, no key held, not acted on yet. */
export function onPlainClick(
  root: HTMLElement,
  act: (target: Element, event: MouseEvent) => void,
  signal: AbortSignal,
): void {
  root.addEventListener(
    "click",
    (event) => {
      const { target, defaultPrevented, button, metaKey, ctrlKey } = event;
      if (target instanceof Element && !defaultPrevented && button === 0 && !metaKey && !ctrlKey) act(target, event);
    },
    { signal },
  );
}
