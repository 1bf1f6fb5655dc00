import { part } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/** To judge, the questions come in the editors' order: the strongest is not told by its place. */
export function attachEditorsOrder(pair: HTMLElement, signal: AbortSignal): void {
  const list = part(pair, "cards");
  const before = [...list.children];
  const placeOf = (card: Element) => (card instanceof HTMLElement ? Number(card.dataset["place"]) : 0);
  list.append(...before.toSorted((x, y) => placeOf(x) - placeOf(y)));
  whenGone(signal, () => list.append(...before));
}
