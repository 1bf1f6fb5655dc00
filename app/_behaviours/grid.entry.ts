import { followSuggestions } from "./suggestions.ts";
import { findPart } from "./parts.ts";

/** The grid: a page that scrolls instead of a box where all of it fits, and the order of its rows: conflicts first, as the page comes, or the editors' (`?order=editors`). */
class ParallaxGrid extends HTMLElement {
  connectedCallback(): void {
    followSuggestions(() => {});
    const body = findPart(this, "reviewed-rows");
    const byStrength = body instanceof HTMLTableSectionElement ? [...body.rows] : [];
    const byEditors = byStrength.toSorted((a, b) => Number(a.dataset["place"]) - Number(b.dataset["place"]));
    const buttons = [...this.querySelectorAll<HTMLButtonElement>("[data-order]")];

    const show = (order: string) => {
      body?.append(...(order === "editors" ? byEditors : byStrength));
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["order"] === order));
    };
    for (const button of buttons) {
      button.addEventListener("click", () => {
        const order = button.dataset["order"] ?? "strength";
        show(order);
        const address = new URL(location.href);
        if (order === "editors") address.searchParams.set("order", order);
        else address.searchParams.delete("order");
        history.replaceState(null, "", address);
      });
    }
    const box = findPart(this, "grid-scroll");
    const table = box?.querySelector("table");
    if (box && table) {
      new ResizeObserver(() => {
        const fits = table.offsetWidth <= box.clientWidth;
        box.toggleAttribute("data-fits", fits);
        // What does not scroll is no stop for the keyboard.
        if (fits) box.removeAttribute("tabindex");
        else box.tabIndex = 0;
      }).observe(box);
    }

    // The order by strength would tell what is to be judged.
    const judges = document.documentElement.dataset["judging"] !== undefined;
    if (judges || new URLSearchParams(location.search).get("order") === "editors") show("editors");
  }
}

customElements.define("parallax-grid", ParallaxGrid);
