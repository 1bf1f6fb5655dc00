import { anchorIn, withId } from "./anchors.ts";
import { askedIn, isOpen, judges, litIn, placeOf, shownIn, type Asked } from "./asked.ts";
import { bring } from "./bring.ts";
import { hasSelection } from "./has-selection.ts";
import type { Level } from "./level.ts";
import { announceChange, changeState, stateOf } from "./pair-change.ts";
import { hasPanes } from "./panes.ts";
import { findPart, part, selectorOf, sideOf } from "./parts.ts";
import { onPlainClick } from "./plain-click.ts";
import { say } from "./say.ts";
import { readSideOf } from "./sides.ts";
import { shownMarkAround } from "./suggestions.ts";
import { whenGone } from "./when-gone.ts";

/** Chooses a question, from one of its passages perhaps; or none, so that both texts lie there as they did at first. */
export type Choose = (asked: Asked | undefined, from?: HTMLElement) => void;

/**
 * Choosing a question: by its card, by a passage or its sign, by a quotation, by the address. It is lit in both texts, comes
 * into sight, and stands in the address.
 */
export function attachChoosing(pair: HTMLElement, level: Level, signal: AbortSignal): Choose {
  const choose: Choose = (asked, from) => {
    light(pair, asked);
    changeState(pair, { question: asked?.id });
    if (!asked) return say(part(pair, "announcement"), "No question is chosen.");
    bring(pair, level, asked, from);
    announce(pair, asked);
  };
  onPlainClick(
    pair,
    (target, event) => {
      // What has a duty of its own: a button's is another's.
      if (target.closest("[data-act], [data-filter]")) return;
      const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
      // A sign may stand inside another question's mark: what it links to is what it means.
      const mark = link ? null : shownMarkAround(pair, target);
      const anchor = anchorIn(link?.hash ?? "");
      const asked = askedIn(pair).find(
        ({ id }) => id === (mark?.dataset["question"] ?? anchor) || anchor.split(".")[1] === id,
      );
      if (!asked || (mark && (hasSelection() || !isOpen(pair, asked)))) return;
      event.preventDefault();
      const from = mark ?? (link && passageBy(pair, link, anchor));
      if (from) readSideOf(pair, from);
      // From the list, a quotation leads to where it stands.
      const toText = from && link?.closest(selectorOf("said"));
      if (toText && stateOf(pair).view === "list") changeState(pair, { view: "side" });
      // What is open closes where it was opened, while nothing has to be said on it.
      const isAgain = !from && link?.closest(selectorOf("card-head")) && asked.id === litIn(pair)?.id;
      choose(isAgain && !judges(pair) ? undefined : asked, from ?? undefined);
    },
    signal,
  );
  const open = () => openAddress(pair, level);
  addEventListener("hashchange", open, { signal });
  // Back over a change of what is shown is told by this alone.
  addEventListener("popstate", open, { signal });
  openAddress(pair, level, true);
  // The browser goes to the anchor itself once all is loaded: after that the passages are brought level again.
  const { readyState } = document;
  if (readyState !== "complete") addEventListener("load", () => litIn(pair) && open(), { once: true, signal });
  whenGone(signal, () => {
    light(pair, undefined);
    delete pair.dataset["side"];
    say(part(pair, "announcement"), "");
  });
  return choose;
}

/** Shows what the address says, and nothing else: no question is chosen before the reader does, but for who judges. */
function openAddress(pair: HTMLElement, level: Level, isFirst = false): void {
  announceChange(pair);
  // On a small screen a question lies over the text, which is to be read before it is judged.
  if (isFirst && judges(pair) && !hasPanes(pair)) return light(pair, undefined);
  const { question } = stateOf(pair);
  const chosen = askedIn(pair).find(({ id }) => id === question);
  // What a link shares lights its question by itself, once it is found (pair.ts).
  if (!chosen && location.hash.startsWith("#~") && !judges(pair)) return;
  light(pair, chosen ?? (judges(pair) && hasPanes(pair) ? shownIn(pair)[0] : undefined));
  announceChange(pair);
  const named = withId(pair, anchorIn(location.hash));
  const inText = named && sideOf(named) ? named : undefined;
  if (inText) readSideOf(pair, inText);
  if (chosen) bring(pair, level, chosen, inText?.matches(selectorOf("mark")) ? inText : undefined);
  else if (!hasPanes(pair)) inText?.scrollIntoView({ block: "start" });
}

/** Lights a question's card and passages, and no other's. */
export function light(pair: HTMLElement, asked: Asked | undefined): void {
  for (const { id, card, a, b } of askedIn(pair)) {
    const on = id === asked?.id;
    if (on) card.setAttribute("aria-current", "true");
    else card.removeAttribute("aria-current");
    for (const mark of [...a, ...b]) mark.toggleAttribute("data-on", on);
  }
}

/** Says to screen readers what was chosen. */
function announce(pair: HTMLElement, asked: Asked): void {
  const relation = isOpen(pair, asked) ? `${findPart(asked.card, "relation")?.textContent ?? ""}: ` : "";
  const ask = findPart(asked.card, "card-ask")?.textContent ?? "";
  say(part(pair, "announcement"), `${placeOf(pair, asked)}: ${relation}${ask}`);
}

/** The passage that a link leads to, or that its sign stands behind. */
function passageBy(pair: HTMLElement, link: HTMLElement, anchor: string): HTMLElement | undefined {
  const isSign = link.matches(selectorOf("mark-sign"));
  const found = isSign ? link.previousElementSibling : withId(pair, anchor);
  return found instanceof HTMLElement && found.matches(selectorOf("mark")) ? found : undefined;
}
