/** On an annotated article a click on a marked passage does what its sign does: it leads to the note in the margin. */
export function followMarks(): void {
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("mark[data-question]") : null;
    if (!mark || event.defaultPrevented || hasSelection()) return;
    const note = document.getElementById(mark.dataset["question"] ?? "");
    if (note) location.hash = note.id;
  });
}

/** Whoever has selected words wants them, and not to be taken elsewhere. */
export function hasSelection(): boolean {
  return (getSelection()?.toString() ?? "") !== "";
}
