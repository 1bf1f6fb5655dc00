import { counted } from "../../engine/counted.ts";
import { askedIn, readAnew } from "./asked.ts";
import { partsIn } from "./parts.ts";
import { leftOut, taskIn } from "./task.ts";
import { whenGone } from "./when-gone.ts";

/** Who judges is asked the questions that the task has chosen: the others' cards are put away, as if there were none. */
export function attachLeftOut(pair: HTMLElement, signal: AbortSignal): void {
  const cards = partsIn(pair, "card");
  const out = leftOut(taskIn(new URL(location.href)), cards, ({ dataset }) => dataset["question"] ?? "");
  const set = (isOut: boolean) => {
    for (const card of out) card.toggleAttribute("data-left-out", isOut);
    readAnew();
    const list = pair.querySelector('[data-show="list"]');
    if (out.length > 0 && list) list.textContent = counted(askedIn(pair).length, "question");
  };
  set(true);
  whenGone(signal, () => set(false));
}
