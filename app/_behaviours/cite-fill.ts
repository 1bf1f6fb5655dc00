import { citeDay } from "./cite-day.ts";
import { copyText } from "./copy-link.ts";
import { button } from "./make.ts";
import { asPart, findPart, partsIn, selectorOf } from "./parts.ts";

/** Puts today's day of access into citations of the page, and a button by each that copies what is shown; once. */
export function fillCitations(within: HTMLElement): void {
  for (const style of within.querySelectorAll<HTMLElement>(
    `${selectorOf("cite-styles")} > [data-day]:not([data-filled])`,
  )) {
    style.dataset["filled"] = "";
    for (const blank of partsIn(style, "cite-blank")) blank.textContent = citeDay(style.dataset["day"] ?? "");
    const name = style.querySelector("dt")?.textContent ?? "";
    for (const line of style.querySelectorAll<HTMLElement>("dd")) {
      const label = findPart(line, "cite-label")?.textContent ?? "";
      const words = (line.textContent ?? "").slice(label.length);
      const copy = asPart(
        "cite-copy",
        button("Copy", () => void copyText(words, "Citation copied."), "cite-copy"),
      );
      copy.setAttribute(
        "aria-label",
        label === "" ? `Copy: ${name}` : `Copy, ${label.replace(": ", "").toLowerCase()}: ${name}`,
      );
      line.append(" ", copy);
    }
  }
}
