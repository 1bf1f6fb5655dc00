import { selectorOf } from "./parts.ts";

/**
 * Citations as the page has them: what is opened gets today's day of access and its copy buttons; “Cite” at a passage opens
 * the dialog, and where that cannot come, what the page itself has. Both are loaded when they are asked for.
 */
export function attachCiting(root: HTMLElement, signal: AbortSignal): void {
  root.addEventListener(
    "toggle",
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      if (target.closest(selectorOf("cite", "cite-menu", "cite-passage")))
        void import("./cite-fill.ts").then(({ fillCitations }) => fillCitations(target, signal));
    },
    { capture: true, signal },
  );
  root.addEventListener(
    "click",
    (event) => {
      const summary = event.target instanceof Element ? event.target.closest("summary") : null;
      const passage = summary?.parentElement;
      if (!(passage instanceof HTMLDetailsElement) || !passage.matches(selectorOf("cite-passage")) || passage.open)
        return;
      event.preventDefault();
      const { forms = "", anchor = "" } = passage.dataset;
      void import("./cite-dialog.ts")
        .then(({ openCitation }) => openCitation({ kind: "claim", forms, anchor }, signal))
        .catch(() => (passage.open = !signal.aborted));
    },
    { signal },
  );
}
