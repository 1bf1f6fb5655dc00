import { selectorOf } from "./parts.ts";

/**
 * Citations as the page has them: what is opened gets today's day of access and its copy buttons; “Cite” at a passage opens
 * the dialog, and where that cannot come, what the page itself has. Both are loaded when they are asked for.
 */
document.addEventListener(
  "toggle",
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    if (target.closest(selectorOf("cite", "cite-menu", "cite-passage")))
      void import("./cite-fill.ts").then(({ fillCitations }) => fillCitations(target));
  },
  true,
);

document.addEventListener("click", (event) => {
  const summary =
    event.target instanceof Element ? event.target.closest(`${selectorOf("cite-passage")} > summary`) : null;
  const details = summary?.parentElement;
  if (!(details instanceof HTMLDetailsElement) || details.open) return;
  event.preventDefault();
  const { forms = "", anchor = "" } = details.dataset;
  void import("./cite-dialog.ts")
    .then(({ openCitation }) => openCitation({ kind: "claim", forms, anchor }))
    .catch(() => (details.open = true));
});

// The panel beside a pair's heading closes as the share menu does.
const menu = document.querySelector<HTMLDetailsElement>(`${selectorOf("cite-menu")} > details`);
if (menu) {
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.preventDefault();
    event.stopPropagation();
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  const leave = ({ target }: Event) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener("pointerdown", leave);
  document.addEventListener("focusin", leave);
}
