import { make } from "./make.ts";
import { findPart } from "./parts.ts";
import { setInAddress } from "./set-in-address.ts";
import { attachSuggestions } from "./suggestions.ts";
import { watchSize } from "./watch-size.ts";
import { whenGone } from "./when-gone.ts";

/** The grid: its switch for suggestions, the order of its rows, whether it scrolls, and two accounts picked in its head. */
export function attachGrid(root: HTMLElement, signal: AbortSignal): void {
  attachSuggestions(root, () => {}, signal);
  attachOrder(root, signal);
  attachFit(root, signal);
  attachPicking(root, signal);
}

/** Two accounts picked in the head of the grid: the way to their pair. A third takes the place of the first. */
function attachPicking(root: HTMLElement, signal: AbortSignal): void {
  const said = findPart(root, "picked");
  const boxes = [...root.querySelectorAll<HTMLInputElement>("[data-pick]")];
  if (!said) return;
  let picked: HTMLInputElement[] = [];
  const show = () => {
    for (const box of boxes) box.checked = picked.includes(box);
    const inOrder = boxes.filter((box) => box.checked);
    const [a, b] = inOrder.map(({ dataset: { pick = "" } }) => pick);
    const names = inOrder.map(({ dataset: { name = "" } }) => name);
    if (a === undefined) return said.replaceChildren();
    if (b === undefined) return said.replaceChildren(`${names[0]}, and … Choose one more.`);
    const link = make("a", "font-strong", `Read ${names.join(" and ")} side by side`);
    const way = new URL((root.dataset["pair"] ?? "").replace("{a}", a).replace("{b}", b), location.href);
    for (const [name, value] of new URLSearchParams(location.search))
      if (!way.searchParams.has(name)) way.searchParams.set(name, value);
    link.href = `${way.pathname}${way.search}`;
    said.replaceChildren(link);
  };
  for (const box of boxes) {
    box.addEventListener(
      "change",
      () => {
        picked = box.checked ? [...picked, box].slice(-2) : picked.filter((other) => other !== box);
        show();
      },
      { signal },
    );
  }
  // What a browser has kept of the boxes of an earlier visit.
  show();
  whenGone(signal, () => {
    picked = [];
    show();
  });
}

/** The order of the rows: conflicts first, as the page comes, or the editors' (`?order=editors`). */
function attachOrder(root: HTMLElement, signal: AbortSignal): void {
  const body = findPart(root, "reviewed-rows");
  const byStrength = body instanceof HTMLTableSectionElement ? [...body.rows] : [];
  const byEditors = byStrength.toSorted((a, b) => Number(a.dataset["place"]) - Number(b.dataset["place"]));
  const buttons = root.querySelectorAll<HTMLButtonElement>("[data-order]");
  const show = (order: string) => {
    body?.append(...(order === "editors" ? byEditors : byStrength));
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset["order"] === order));
  };
  for (const button of buttons) {
    button.addEventListener(
      "click",
      () => {
        const order = button.dataset["order"] ?? "strength";
        show(order);
        setInAddress("order", order === "editors", "editors");
      },
      { signal },
    );
  }
  // The order by strength would tell what is to be judged.
  const judges = root.ownerDocument.documentElement.dataset["judging"] !== undefined;
  if (judges || new URLSearchParams(location.search).get("order") === "editors") show("editors");
  whenGone(signal, () => show("strength"));
}

/** A page that scrolls instead of a box where all of the grid fits. */
function attachFit(root: HTMLElement, signal: AbortSignal): void {
  const box = findPart(root, "grid-scroll");
  if (!box) return;
  const setFits = (fits: boolean) => {
    box.toggleAttribute("data-fits", fits);
    // What does not scroll is no stop for the keyboard.
    if (fits) box.removeAttribute("tabindex");
    else box.tabIndex = 0;
  };
  watchSize([box], () => setFits((findPart(box, "grid")?.offsetWidth ?? 0) <= box.clientWidth), signal);
  whenGone(signal, () => setFits(false));
}
