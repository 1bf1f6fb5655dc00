import { selectorOf } from "../_behaviours/parts.ts";

/** The address's fragment when it was drawn last: what was chosen then. */
let chosen = location.hash;

/**
 * What a reader has before them outlives a drawing anew, after which elements may be others: how far the page and each list is scrolled,
 * what is opened, and the keyboard's place. To be called before it; what it answers, after it.
 */
export function keepPlace(root: HTMLElement): () => void {
  const top = scrollY;
  const scrolled = scrollersIn(root).map(({ scrollTop }) => scrollTop);
  const opened = openedIn(root).filter(({ open }) => open);
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const card = focused?.closest<HTMLElement>(selectorOf("card"));
  const cards = [...root.querySelectorAll<HTMLElement>(selectorOf("card"))];
  return () => {
    for (const details of openedIn(root)) details.open ||= opened.some((before) => nameOf(before) === nameOf(details));
    if (scrollY !== top) scrollTo({ top, behavior: "instant" });
    // What is the same still may be on its way to where it is to be.
    scrollersIn(root).forEach((list, i) => {
      if (list.scrollTop !== scrolled[i]) list.scrollTo({ top: scrolled[i] ?? 0, behavior: "instant" });
    });
    // What was chosen since the last time is brought into sight from here.
    if (location.hash !== chosen) dispatchEvent(new Event("hashchange"));
    chosen = location.hash;
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const next = card ? headNow(root, cards, card) : sameNow(root, focused);
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest", behavior: "instant" });
  };
}

function scrollersIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`${selectorOf("account")}, ${selectorOf("questions")}`)];
}

function openedIn(root: HTMLElement): HTMLDetailsElement[] {
  return [...root.querySelectorAll("details")];
}

/** What an element is known by, whichever it is. */
function nameOf(element: HTMLElement): string {
  return `${element.tagName} ${element.id} ${element.ariaLabel ?? (element.querySelector("summary") ?? element).textContent}`;
}

/** The element that stands where another stood. */
function sameNow(root: HTMLElement, before: HTMLElement): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(before.tagName)].find((now) => nameOf(now) === nameOf(before));
}

/** The head of a question's card; where that is gone, of the one that came after it. */
function headNow(root: HTMLElement, before: readonly HTMLElement[], card: HTMLElement): HTMLElement | undefined {
  const now = new Map(
    [...root.querySelectorAll<HTMLElement>(selectorOf("card"))].map((each) => [each.dataset["question"], each]),
  );
  const at = before.indexOf(card);
  const [next] = [...before.slice(at), ...before.slice(0, at).toReversed()].flatMap(
    ({ dataset }) => now.get(dataset["question"]) ?? [],
  );
  return next?.querySelector<HTMLElement>(`${selectorOf("card-head")} a`) ?? undefined;
}
