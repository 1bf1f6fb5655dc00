import { citeDay } from "./cite-day.ts";
import { copyText } from "./copy-link.ts";
import { button } from "./make.ts";
import { asPart, findPart, partsIn } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/** Puts today's day of access into citations of the page, and a button by each that copies what is shown; once. */
export function fillCitations(within: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  for (const styles of partsIn(within, "cite-styles")) {
    for (const style of styles.querySelectorAll<HTMLElement>(":scope > [data-day]:not([data-filled])"))
      fill(style, signal);
  }
}

function fill(style: HTMLElement, signal: AbortSignal): void {
  style.dataset["filled"] = "";
  whenGone(signal, () => delete style.dataset["filled"]);
  for (const blank of partsIn(style, "cite-blank")) {
    const before = blank.textContent;
    blank.textContent = citeDay(style.dataset["day"] ?? "");
    whenGone(signal, () => (blank.textContent = before));
  }
  const name = style.querySelector("dt")?.textContent ?? "";
  for (const line of style.querySelectorAll<HTMLElement>("dd")) {
    const label = findPart(line, "cite-label")?.textContent ?? "";
    const words = (line.textContent ?? "").slice(label.length);
    const copy = asPart(
      "cite-copy",
      button("Copy", () => void copyText(words, "Citation copied.", signal), "act"),
    );
    copy.setAttribute(
      "aria-label",
      label === "" ? `Copy: ${name}` : `Copy, ${label.replace(": ", "").toLowerCase()}: ${name}`,
    );
    const space = new Text(" ");
    line.append(space, copy);
    whenGone(signal, () => [space, copy].forEach((added) => added.remove()));
  }
}
