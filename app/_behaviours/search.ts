import { at } from "./at.ts";
import { make } from "./make.ts";
import { asPart, findPart } from "./parts.ts";
import { say } from "./say.ts";
import type { SearchFile } from "./search-file.ts";
import { drawHit } from "./search-hit.ts";
import { SearchIndex } from "./search-index.ts";
import { attachSearchPage } from "./search-page.ts";
import { whenGone } from "./when-gone.ts";

/** How many are shown under the field; the page of the search has all. */
const shown = 8;

/**
 * What is found as one types, in a list under the field (WAI-ARIA, combobox with a list): the keyboard's place stays in the field, arrows
 * choose, Enter goes to what is chosen, or else to the page that shows all, as does the link below the list; Escape closes the list, then empties the field.
 */
export function attachSearch(root: HTMLElement, signal: AbortSignal): void {
  const field = root.querySelector("input");
  if (!field) return;
  const list = asPart("search-list", make("div", ""));
  list.id = "site.found";
  list.role = "listbox";
  list.ariaLabel = "Found";
  // It scrolls; arrows show what is below, and no tabulator stops at it.
  list.tabIndex = -1;
  const said = make("span", "");
  said.role = "status";
  const all = asPart("search-show-all", make("a", ""));
  const panel = asPart("search-panel", make("div", "", list, asPart("search-said", make("p", "", said, " ", all))));
  panel.hidden = true;
  const style = make("link", "");
  style.rel = "stylesheet";
  style.href = at("/behaviours/search.css");
  document.head.append(style);
  field.form?.append(panel);
  for (const [name, value] of Object.entries(combobox)) field.setAttribute(name, value);
  let chosen = -1;
  let index: SearchIndex | undefined;
  let state: "coming" | "ready" | "failed" = "coming";
  const options = () => [...list.querySelectorAll("a")];

  const choose = (place: number) => {
    chosen = place;
    options().forEach((option, i) => (option.ariaSelected = String(i === place)));
    const option = options()[place];
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    field.ariaExpanded = String(isOpen && list.childElementCount > 0);
    if (!isOpen) choose(-1);
  };
  const show = () => {
    const query = field.value.trim();
    const { count = 0, hits = [] } = (query !== "" && index?.find(query, shown)) || {};
    list.replaceChildren(...hits.map(drawOption));
    list.hidden = count === 0;
    say(said, sentence(count, state));
    all.hidden = !(count > shown || state === "failed");
    say(all, state === "failed" ? "List of all that can be found" : `Show all ${count}`);
    all.href = field.form ? `${field.form.action}?${new URLSearchParams({ q: query })}` : "";
    open(query !== "");
    choose(-1);
  };

  field.addEventListener("input", show, { signal });
  field.addEventListener("focus", () => field.value !== "" && show(), { signal });
  field.addEventListener(
    "keydown",
    (event) => {
      if (event.isComposing) return;
      const count = options().length;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined && count > 0 && !panel.hidden) {
        // Beyond the last, and before the first, is the field itself.
        choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
        event.preventDefault();
      } else if (event.key === "Enter" && chosen >= 0) {
        options()[chosen]?.click();
        event.preventDefault();
      } else if (event.key === "Escape" && !panel.hidden) {
        open(false);
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { signal },
  );
  panel.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape") return;
      field.focus();
      open(false);
      event.stopPropagation();
    },
    { signal },
  );
  // A link to a place of this very page leads there, and the list is in the way.
  list.addEventListener("click", () => open(false), { signal });
  const leave = ({ target }: Event) => {
    if (target instanceof Node && !root.contains(target)) open(false);
  };
  document.addEventListener("pointerdown", leave, { signal });
  document.addEventListener("focusin", leave, { signal });

  const results = findPart(document, "search-results");
  const showPage = results && attachSearchPage(results, field, signal);
  void fetchIndex(signal)
    .then(async (made) => {
      index = made;
      if (document.activeElement === field && field.value !== "") show();
      await made.make(signal);
      state = "ready";
    })
    .catch((problem: unknown) => {
      state = "failed";
      if (!signal.aborted) console.error(problem);
    })
    .finally(() => {
      if (signal.aborted) return;
      if (document.activeElement === field && field.value !== "" && chosen < 0) show();
      showPage?.(index);
    });

  whenGone(signal, () => {
    panel.remove();
    style.remove();
    for (const name of [...Object.keys(combobox), "aria-activedescendant"]) field.removeAttribute(name);
  });
}

const combobox = {
  role: "combobox",
  "aria-autocomplete": "list",
  "aria-expanded": "false",
  "aria-controls": "site.found",
} as const;

function drawOption(hit: Parameters<typeof drawHit>[0], place: number): HTMLElement {
  const option = drawHit(hit);
  option.id = `site.found-${place}`;
  option.role = "option";
  option.tabIndex = -1;
  return option;
}

function sentence(found: number, state: "coming" | "ready" | "failed"): string {
  if (state === "failed") return "The search did not arrive.";
  const more = found > shown ? `${found} found, the first ${shown} shown.` : `${found} found.`;
  if (state === "coming") return found > 0 ? `${more} Still looking …` : "Looking …";
  return found > 0 ? more : "Nothing found.";
}

async function fetchIndex(signal: AbortSignal): Promise<SearchIndex> {
  const answer = await fetch(at("/search.json"), { signal });
  if (!answer.ok) throw new Error(`search.json: ${answer.status}`);
  return new SearchIndex((await answer.json()) as SearchFile);
}
