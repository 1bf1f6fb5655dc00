import { hasSelection } from "./has-selection.ts";
import { startReading } from "./reading.ts";
import { followSuggestions, isShown, shownMarkAround } from "./suggestions.ts";
import { findPart, partsIn } from "./parts.ts";

/** Between two notes in the margin, in pixels. */
const gap = 18;

/**
 * The margin of an annotated article: each note beside its passage, or right below the note before it where there is no
 * room; and a click on a passage leads to its note, as its sign does.
 */
class ParallaxMargin extends HTMLElement {
  connectedCallback(): void {
    followSuggestions(() => this.align());
    new ResizeObserver(() => this.align()).observe(this);
    void document.fonts.ready.then(() => this.align());
    this.addEventListener("click", (event) => {
      const mark = event.target instanceof Element ? shownMarkAround(event.target) : null;
      if (mark && !(event.target instanceof HTMLAnchorElement) && !hasSelection())
        location.hash = mark.dataset["question"] ?? "";
    });
  }

  private align(): void {
    const margin = findPart(this, "margin");
    const notes = partsIn(this, "margin-note").filter(isShown);
    if (!margin) return;
    const beside = margin.offsetTop < this.offsetTop + 8;
    for (const note of notes) note.style.marginTop = "";
    if (!beside) return;
    for (const note of notes) {
      const mark = this.querySelector(`mark[data-question="${note.dataset["question"]}"]`);
      if (!mark) continue;
      const space = mark.getBoundingClientRect().top - note.getBoundingClientRect().top;
      note.style.marginTop = `${Math.max(gap, space)}px`;
    }
  }
}

startReading();
customElements.define("parallax-margin", ParallaxMargin);
