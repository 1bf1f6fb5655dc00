import { anchorIn, withId } from "./anchors.ts";
import { askedIn, differencesIn, isOpen, shownIn, type Asked } from "./asked.ts";
import { bring } from "./bring.ts";
import { hasSelection } from "./has-selection.ts";
import type { Level } from "./level.ts";
import { announceChange, changeState, stateOf } from "./pair-change.ts";
import { hasPanes, motion } from "./panes.ts";
import { findPart, part, selectorOf, sideOf } from "./parts.ts";
import { onPlainClick } from "./plain-click.ts";
import { say } from "./say.ts";
import { shownMarkAround } from "./suggestions.ts";
import { whenGone } from "./when-gone.ts";

/** Chooses a question, from one of its passages perhaps. */
export type Choose = (asked: Asked, from?: HTMLElement) => void;

/**
 * Choosing a question: by its card, by a passage or its sign, by a quotation, by the address. It is lit in both texts, comes
 * into sight, and stands in the address.
 */
export function attachChoosing(pair: HTMLElement, level: Level, signal: AbortSignal): Choose {
  const choose: Choose = (asked, from) => {
    light(pair, asked);
    changeState(pair, { question: asked.id });
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
      if (from) setSide(pair, from);
      // From the list, a quotation leads to where it stands.
      const toText = from && link?.closest(selectorOf("said"));
      if (toText && stateOf(pair).view === "list") changeState(pair, { view: "side" });
      choose(asked, from ?? undefined);
      if (toText && !hasPanes(pair)) from.scrollIntoView({ block: "center", behavior: motion() });
    },
    signal,
  );
  const open = () => openAddress(pair, level);
  addEventListener("hashchange", open, { signal });
  open();
  // The browser goes to the anchor itself once all is loaded: after that the passages are brought level again.
  const { readyState } = document;
  if (readyState !== "complete")
    addEventListener("load", () => stateOf(pair).question !== undefined && open(), { once: true, signal });
  whenGone(signal, () => {
    light(pair, undefined);
    delete pair.dataset["side"];
    say(part(pair, "announcement"), "");
  });
  return choose;
}

/** Shows what the address says; on an address that says nothing, the first question, without moving the page. */
function openAddress(pair: HTMLElement, level: Level): void {
  announceChange(pair);
  const { question } = stateOf(pair);
  const chosen = askedIn(pair).find(({ id }) => id === question);
  if (!chosen && !/^(#~.*)?$/.test(location.hash)) return;
  light(pair, chosen ?? shownIn(pair)[0]);
  announceChange(pair);
  if (!chosen) return;
  const passage = withId(pair, anchorIn(location.hash));
  if (passage && sideOf(passage) === "b") setSide(pair, passage);
  bring(pair, level, chosen, passage?.matches(selectorOf("mark")) ? passage : undefined);
}

/** Lights a question's card and passages, and no other's. */
function light(pair: HTMLElement, asked: Asked | undefined): void {
  for (const { id, card, a, b } of askedIn(pair)) {
    const on = id === asked?.id;
    if (on) card.setAttribute("aria-current", "true");
    else card.removeAttribute("aria-current");
    for (const mark of [...a, ...b]) mark.toggleAttribute("data-on", on);
  }
}

/** Says to screen readers what was chosen. */
function announce(pair: HTMLElement, asked: Asked): void {
  const of = differencesIn(pair);
  const place = of.findIndex(({ id }) => id === asked.id) + 1;
  const relation = isOpen(pair, asked) ? `${findPart(asked.card, "relation")?.textContent ?? ""}: ` : "";
  const ask = findPart(asked.card, "card-ask")?.textContent ?? "";
  say(part(pair, "announcement"), `${place > 0 ? `${place} of ${of.length}: ` : ""}${relation}${ask}`);
}

/** The passage that a link leads to, or that its sign stands behind. */
function passageBy(pair: HTMLElement, link: HTMLElement, anchor: string): HTMLElement | undefined {
  const isSign = link.matches(selectorOf("mark-sign"));
  const found = isSign ? link.previousElementSibling : withId(pair, anchor);
  return found instanceof HTMLElement && found.matches(selectorOf("mark")) ? found : undefined;
}

/** Keeps the side of the passage that was chosen or looked at last: from there the counterpart is sought. */
function setSide(pair: HTMLElement, passage: HTMLElement): void {
  pair.dataset["side"] = sideOf(passage) ?? "a";
}
