import type { Part } from "./parts.ts";

/**
 * What the address wishes, on every page: where it asks to judge first, relations are hidden from the first picture on
 * (`[data-judging]` in marks.css), and its wishes go along to the pages of incidents. `root` is the page's own element,
 * of which little is there yet.
 */
export function attachWishes(root: HTMLElement, signal: AbortSignal): void {
  const wanted = new URLSearchParams(location.search);
  const asksFor = (name: string) => wanted.get(name) === "1";
  // Once the page is read and before its other scripts have come: a link may be followed before these.
  const whenRead = (act: () => void) =>
    document.addEventListener("readystatechange", () => document.readyState === "interactive" && act(), { signal });
  const judging = ["judge", "blind", "present"].some(asksFor);

  whenRead(() => carryOn(root, ["judge", "blind", "suggested"]));
  // What a page's switch has put into the address, or taken out (suggestions.ts).
  addEventListener("parallax-wish", () => carryOn(root, ["suggested"]), { signal });
  if (!judging) return;

  const hasPair = () => root.querySelector("parallax-pair") !== null;
  let notice: HTMLElement | undefined;
  root.dataset["judging"] = "";
  if (asksFor("blind")) root.dataset["blind"] = "";
  whenRead(() => {
    if (!hasPair()) notice = sayThatItIsHidden(root);
  });
  const reveal = () => {
    delete root.dataset["judging"];
    delete root.dataset["blind"];
  };
  // What reveals has to come; if it does not, nothing is hidden.
  addEventListener("load", () => hasPair() && !customElements.get("parallax-pair") && reveal(), { signal });
  signal.addEventListener(
    "abort",
    () => {
      reveal();
      notice?.remove();
    },
    { once: true },
  );
}

/** Links to pages of incidents take the wishes along. */
function carryOn(root: HTMLElement, names: readonly string[]): void {
  const now = new URLSearchParams(location.search);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="/"], a[href^="?"]')) {
    const address = new URL(link.href);
    if (!address.pathname.includes("/incidents/")) continue;
    if (!address.pathname.endsWith("/") || /\/(sheet|key)\//.test(address.pathname)) continue;
    for (const name of names) {
      const wish = now.get(name);
      if (wish === "1" || wish === "0") address.searchParams.set(name, wish);
      // A switch takes its wish back; a link that wishes to judge does so by itself.
      else if (name === "suggested") address.searchParams.delete(name);
    }
    if (address.href !== link.href) link.href = address.pathname + address.search + address.hash;
  }
}

/** A page without questions to judge says why no relation is shown, and how to see them. */
function sayThatItIsHidden(root: HTMLElement): HTMLElement {
  const notice = document.createElement("p");
  notice.dataset["part"] = "judging-notice" satisfies Part;
  const show = document.createElement("a");
  const address = new URL(location.href);
  for (const name of ["judge", "blind", "present"]) address.searchParams.delete(name);
  show.href = address.pathname + address.search + address.hash;
  show.textContent = "Show them";
  notice.append("You judge first: how accounts stand to each other is hidden until you have said it of two. ", show);
  root.querySelector("main")?.prepend(notice);
  return notice;
}
