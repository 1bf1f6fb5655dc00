import { askedIn, type Asked } from "./asked.ts";
import { changeState, onChange, stateOf } from "./pair-change.ts";
import { selectorOf } from "./parts.ts";
import { onPlainClick } from "./plain-click.ts";
import { isShown } from "./suggestions.ts";
import { whenGone } from "./when-gone.ts";

/** The chips that show and hide questions by relation; a suggestion is hidden where suggestions are. */
export function attachFiltering(pair: HTMLElement, signal: AbortSignal): void {
  const show = (hidden: ReadonlySet<string>, isOff: (asked: Asked) => boolean) => {
    for (const asked of askedIn(pair)) setOff(asked, isOff(asked));
    for (const chip of chipsIn(pair))
      chip.setAttribute("aria-pressed", String(!hidden.has(chip.dataset["filter"] ?? "")));
  };
  onPlainClick(
    pair,
    (target) => {
      const filter = target.closest<HTMLElement>("[data-filter]")?.dataset["filter"];
      if (filter === undefined) return;
      const hidden = new Set(stateOf(pair).hidden);
      if (!hidden.delete(filter)) hidden.add(filter);
      changeState(pair, { hidden });
    },
    signal,
  );
  onChange(
    pair,
    () => {
      const { hidden } = stateOf(pair);
      show(hidden, ({ kind, card }) => hidden.has(kind) || !isShown(pair, card));
    },
    signal,
  );
  whenGone(signal, () => show(new Set(), () => false));
}

/** Hides a question's card; its passages lose their line and sign, never their words. */
function setOff({ card, a, b }: Asked, off: boolean): void {
  card.hidden = off;
  for (const mark of [...a, ...b]) {
    mark.toggleAttribute("data-off", off);
    const sign = mark.nextElementSibling;
    if (sign?.matches(selectorOf("mark-sign"))) sign.toggleAttribute("data-off", off);
  }
}

function chipsIn(pair: HTMLElement): NodeListOf<HTMLElement> {
  return pair.querySelectorAll("[data-filter]");
}
