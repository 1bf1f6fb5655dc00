import { setInAddress } from "./set-in-address.ts";
import { selectorOf } from "./parts.ts";

const box = document.querySelector<HTMLInputElement>(selectorOf("show-suggestions"));

/** Whether an element may be seen as far as it is a suggestion. */
export function isShown(element: Element): boolean {
  return box === null || box.checked || !element.matches("[data-suggested]");
}

/** The mark that an element stands in, of those that may be seen. */
export function shownMarkAround(element: Element): HTMLElement | null {
  const mark = element.closest<HTMLElement>(selectorOf("mark"));
  return mark && !isShown(mark) && mark.parentElement ? shownMarkAround(mark.parentElement) : mark;
}

/**
 * Keeps the switch for suggestions and the address together (`?suggested=1`, or 0 where they are shown from the first), and
 * turns it on for a link that names one. To be started before the address is read for anything else.
 */
export function followSuggestions(changed: () => void): void {
  if (!box) return;
  const keep = () => {
    setInAddress("suggested", box.checked !== box.defaultChecked, box.checked ? "1" : "0");
    dispatchEvent(new Event("parallax-wish"));
  };
  const turnOn = () => {
    if (box.checked || !namesSuggestion()) return false;
    box.checked = true;
    keep();
    return true;
  };
  const wanted = new URLSearchParams(location.search).get("suggested");
  box.checked = wanted === null ? box.defaultChecked : wanted === "1";
  turnOn();
  box.addEventListener("change", () => {
    keep();
    changed();
  });
  addEventListener("hashchange", () => turnOn() && changed());
}

/** Whether the address names a suggested question or a passage of one. */
function namesSuggestion(): boolean {
  const id = location.hash.slice(1);
  return [...document.querySelectorAll("[data-suggested][id]")].some((element) => element.id === id);
}
