import { anchorIn, withId } from "./anchors.ts";
import { findPart, partsIn, selectorOf } from "./parts.ts";
import { setInAddress } from "./set-in-address.ts";

/** Whether an element may be seen as far as it is a suggestion; `root` is what holds the switch. */
export function isShown(root: HTMLElement, element: HTMLElement): boolean {
  return element.dataset["suggested"] === undefined || (switchIn(root)?.checked ?? true);
}

/** The mark that an element stands in, of those that may be seen. */
export function shownMarkAround(root: HTMLElement, element: Element): HTMLElement | null {
  const mark = element.closest<HTMLElement>(selectorOf("mark"));
  return mark && !isShown(root, mark) && mark.parentElement ? shownMarkAround(root, mark.parentElement) : mark;
}

/**
 * Keeps the switch for suggestions and the address together (`?suggested=1`, or 0 where they are shown from the first), and
 * turns it on for a link that names one. To be attached before the address is read for anything else.
 */
export function attachSuggestions(root: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const box = switchIn(root);
  if (!box) return;
  const keep = () => {
    setInAddress("suggested", box.checked !== box.defaultChecked, box.checked ? "1" : "0");
    dispatchEvent(new Event("parallax-wish"));
  };
  const turnOn = () => {
    if (box.checked || !namesSuggestion(root)) return false;
    box.checked = true;
    keep();
    return true;
  };
  const wanted = new URLSearchParams(location.search).get("suggested");
  box.checked = wanted === null ? box.defaultChecked : wanted === "1";
  turnOn();
  unfold(root);
  box.addEventListener(
    "change",
    () => {
      keep();
      changed();
    },
    { signal },
  );
  addEventListener(
    "hashchange",
    () => {
      if (turnOn()) changed();
      unfold(root);
    },
    { signal },
  );
}

/** Opens what was found in one account alone where the address names something of it. */
function unfold(root: HTMLElement): void {
  const named = withId(root, anchorIn(location.hash));
  const fold = partsIn(root, "found-in-one").find((one) => named !== null && one.contains(named));
  if (!(fold instanceof HTMLDetailsElement) || fold.open) return;
  fold.open = true;
  named?.scrollIntoView({ block: "center" });
}

/** Whether suggestions are shown now on a page that can show some. */
export function showsSuggestions(root: HTMLElement): boolean {
  return switchIn(root)?.checked ?? false;
}

/** Whether the address names a suggested question or a passage of one. */
function namesSuggestion(root: HTMLElement): boolean {
  return withId(root, anchorIn(location.hash))?.dataset["suggested"] !== undefined;
}

function switchIn(root: HTMLElement): HTMLInputElement | undefined {
  const box = findPart(root, "show-suggestions");
  return box instanceof HTMLInputElement ? box : undefined;
}
