import { anchorIn } from "./anchors.ts";
import { hasSelection } from "./has-selection.ts";
import { mainOf } from "./main-of.ts";
import { part, partsIn } from "./parts.ts";
import { attachSuggestions, isShown, shownMarkAround } from "./suggestions.ts";
import { watchSize } from "./watch-size.ts";
import { whenGone } from "./when-gone.ts";

/** Between two notes in the margin, in pixels. */
const gap = 18;

/**
 * The margin of an annotated article: each note beside its passage, or right below the note before it where there is no
 * room; the one that the address names is open; and a click on a passage leads to its note, as its sign does.
 */
export function attachMargin(root: HTMLElement, signal: AbortSignal): void {
  const align = () => alignNotes(root);
  const open = () => {
    const [first = "", question = ""] = anchorIn(location.hash).split(".");
    for (const note of partsIn(root, "margin-note"))
      note.toggleAttribute("data-open", note.id === first || note.dataset["question"] === question);
    align();
  };
  root.dataset["ready"] = "";
  open();
  addEventListener("hashchange", open, { signal });
  attachSuggestions(mainOf(root), align, signal);
  watchSize([root], align, signal);
  root.addEventListener(
    "click",
    ({ target }) => {
      const mark = target instanceof Element ? shownMarkAround(root, target) : null;
      if (mark && !(target instanceof HTMLAnchorElement) && !hasSelection())
        location.hash = mark.dataset["question"] ?? "";
    },
    { signal },
  );
  whenGone(signal, () => {
    delete root.dataset["ready"];
    for (const note of partsIn(root, "margin-note")) {
      note.removeAttribute("data-open");
      release(note);
    }
  });
}

function alignNotes(root: HTMLElement): void {
  const notes = partsIn(root, "margin-note").filter((note) => isShown(root, note));
  const isBeside = part(root, "margin").offsetTop < root.offsetTop + 8;
  notes.forEach(release);
  if (!isBeside) return;
  const marks = partsIn(root, "mark");
  for (const note of notes) {
    const mark = marks.find(({ dataset }) => dataset["question"] === note.dataset["question"]);
    if (!mark) continue;
    const space = mark.getBoundingClientRect().top - note.getBoundingClientRect().top;
    note.style.marginTop = `${Math.max(gap, space)}px`;
  }
}

function release(note: HTMLElement): void {
  note.style.removeProperty("margin-top");
}
