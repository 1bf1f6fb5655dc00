import { askedIn, judges, type Asked } from "./asked.ts";
import { changeState, onChange, stateOf } from "./pair-change.ts";
import { part, selectorOf } from "./parts.ts";
import { onPlainClick } from "./plain-click.ts";
import { say } from "./say.ts";
import { isShown } from "./suggestions.ts";
import { whenGone } from "./when-gone.ts";

/**
 * The relations above the texts: one that is pressed shows its questions alone, and its meaning under the row, since not every screen
 * has something that hovers; pressed again, it shows all. A suggestion is hidden where suggestions are.
 */
export function attachFiltering(pair: HTMLElement, signal: AbortSignal): void {
  const show = (alone: readonly string[], isOff: (asked: Asked) => boolean) => {
    for (const asked of askedIn(pair)) {
      setOff(asked, isOff(asked));
      for (const mark of [...asked.a, ...asked.b]) mark.toggleAttribute("data-asked-for", alone.includes(asked.kind));
    }
    const pressed = chipsIn(pair).filter((chip) => {
      const isPressed = alone.includes(chip.dataset["filter"] ?? "");
      chip.setAttribute("aria-pressed", String(isPressed));
      return isPressed;
    });
    const meanings = judges(pair) ? [] : pressed.map(({ dataset: { meaning = "" } }) => meaning);
    say(part(pair, "legend-said"), meanings.length > 0 ? `Shown alone: ${meanings.join("; ")}.` : "");
  };
  onPlainClick(
    pair,
    (target) => {
      const filter = target.closest<HTMLElement>("[data-filter]")?.dataset["filter"];
      if (filter === undefined) return;
      const { alone } = stateOf(pair);
      changeState(pair, { alone: alone.length === 1 && alone[0] === filter ? [] : [filter] });
    },
    signal,
  );
  onChange(
    pair,
    () => {
      const { alone } = stateOf(pair);
      show(alone, ({ kind, card }) => (alone.length > 0 && !alone.includes(kind)) || !isShown(pair, card));
    },
    signal,
  );
  whenGone(signal, () => show([], () => false));
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

function chipsIn(pair: HTMLElement): HTMLElement[] {
  return [...pair.querySelectorAll<HTMLElement>("[data-filter]")];
}
