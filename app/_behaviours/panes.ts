import { accountOf, part } from "./parts.ts";
import { watchSize } from "./watch-size.ts";
import { whenGone } from "./when-gone.ts";

/**
 * The panes in which both texts scroll by themselves: they do once the desk has come to the page's top (`data-aligned`);
 * until then the page does. The style sheet learns how high the tools above them are.
 */
export function attachPanes(pair: HTMLElement, signal: AbortSignal): void {
  const [desk, tools] = [part(pair, "desk"), part(pair, "tools")];
  const measure = () => {
    fit(pair);
    align(pair);
  };
  // After the page is laid out, and not before: to ask for a height in between would lay it out twice.
  watchSize([desk, tools], measure, signal);
  addEventListener("scroll", () => align(pair), { passive: true, signal });
  whenGone(signal, () => {
    desk.style.removeProperty("--tools-height");
    delete pair.dataset["aligned"];
  });
}

/** The desk is as high as the tools leave room for. */
function fit(pair: HTMLElement): void {
  part(pair, "desk").style.setProperty("--tools-height", `${part(pair, "tools").offsetHeight}px`);
}

function align(pair: HTMLElement): void {
  pair.toggleAttribute("data-aligned", awayFromTop(pair) <= 1);
}

/** How far the desk is below the tools, in pixels, as far as the page is scrolled now. */
function awayFromTop(pair: HTMLElement): number {
  return part(pair, "desk").getBoundingClientRect().top - part(pair, "tools").offsetHeight;
}

/** Scrolls the page so that the desk fills it. */
export function alignDesk(pair: HTMLElement): void {
  fit(pair);
  const away = awayFromTop(pair);
  if (Math.abs(away) <= 1) return;
  scrollTo({ top: scrollY + away, behavior: "instant" });
  align(pair);
}

/** Whether the texts scroll by themselves here: beside each other, on a screen that has room for it. */
export function hasPanes(pair: HTMLElement): boolean {
  return pair.dataset["view"] !== "list" && /auto|hidden/.test(getComputedStyle(accountOf(pair, "a")).overflowY);
}

/** Whether the texts stand beside each other. */
export function isSideBySide(pair: HTMLElement): boolean {
  return pair.dataset["view"] !== "list" && matchMedia("(min-width: 48em)").matches;
}

/** How things are scrolled to, as the reader wishes it. */
export function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
