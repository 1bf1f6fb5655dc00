import type { Part } from "./parts.ts";

/**
 * Runs before anything is drawn, on every page: where the address asks to judge first, relations are hidden from the
 * first picture on (`[data-judging]` in relations.css). What the address wishes goes along to the pages of incidents. It
 * stands in the head and imports nothing.
 */
const wanted = new URLSearchParams(location.search);
const root = document.documentElement;
const asksFor = (name: string) => wanted.get(name) === "1";

document.addEventListener("DOMContentLoaded", () => carryOn(["judge", "blind", "suggested"]));
// What a page's switch has put into the address, or taken out (suggestions.ts).
addEventListener("parallax-wish", () => carryOn(["suggested"]));

if (["judge", "blind", "present"].some(asksFor)) {
  root.dataset["judging"] = "";
  if (asksFor("blind")) root.dataset["blind"] = "";
  document.addEventListener("DOMContentLoaded", () => {
    if (!document.querySelector("parallax-pair")) sayThatItIsHidden();
  });
  // What reveals has to come; if it does not, nothing is hidden.
  addEventListener("load", () => {
    if (!document.querySelector("parallax-pair") || customElements.get("parallax-pair")) return;
    delete root.dataset["judging"];
    delete root.dataset["blind"];
  });
}

/** Links to pages of incidents take the wishes along. */
function carryOn(names: readonly string[]): void {
  const now = new URLSearchParams(location.search);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/incidents/"], a[href^="?"]')) {
    const address = new URL(link.href);
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
function sayThatItIsHidden(): void {
  const notice = document.createElement("p");
  notice.className = "judging-notice";
  notice.dataset["part"] = "judging-notice" satisfies Part;
  const show = document.createElement("a");
  const address = new URL(location.href);
  for (const name of ["judge", "blind", "present"]) address.searchParams.delete(name);
  show.href = address.pathname + address.search + address.hash;
  show.textContent = "Show them";
  notice.append("You judge first: how accounts stand to each other is hidden until you have said it of two. ", show);
  document.querySelector("main")?.prepend(notice);
}
