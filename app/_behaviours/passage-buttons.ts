import type { Passage } from "../../engine/links/passage.ts";
import { anchorIn, withId } from "./anchors.ts";
import { described, type Stretch } from "./described.ts";
import { button } from "./make.ts";
import { readPageTexts } from "./page-text.ts";
import { asPart, findPart, partsIn, selectorOf, type Part } from "./parts.ts";
import type { PassageActs } from "./passage-acts.ts";
import { isOwnPage } from "./this-page.ts";
import { whenGone } from "./when-gone.ts";

/** The links by which cards and notes in the margin name a passage. */
const namedPassages = `${selectorOf("card")} ${selectorOf("said")} a, ${selectorOf("note-head")} a`;

/** Buttons that copy the link to every passage that a card or a note in the margin names, and cite it, or its question. */
export function attachPassageButtons(root: HTMLElement, acts: PassageActs, signal: AbortSignal): void {
  // A reader's own articles are in this browser alone: no address leads others to their passages.
  if (isOwnPage()) return;
  const made: HTMLElement[] = [];
  const add = (to: Element | null, as: HTMLElement) => {
    made.push(as);
    to?.append(as);
  };
  for (const link of root.querySelectorAll<HTMLAnchorElement>(namedPassages)) {
    const mark = withId(root, anchorIn(link.hash));
    if (!mark?.matches(selectorOf("mark"))) continue;
    const ground = link.closest(selectorOf("ground"));
    const copy = (passage: Passage) => void acts.copyLink([{ passages: [passage], note: "" }]);
    add(ground ?? link.parentElement, passageButton("passage-link", "Copy a link to this passage", root, mark, copy));
    // In the margin the page has its own.
    if (!ground) continue;
    const cite = (passage: Passage) => void acts.cite([passage]);
    add(findPart(ground, "voice") ?? ground, passageButton("passage-cite", "Cite this passage", root, mark, cite));
  }
  for (const card of partsIn(root, "card")) {
    const to = findPart(card, "card-acts");
    const question = to?.querySelector<HTMLAnchorElement>("a:not([data-act])");
    const ask = findPart(card, "card-ask")?.textContent;
    if (question && ask)
      add(
        to,
        asPart(
          "act-cite",
          button("Cite", () => void citeQuestion(root, ask, question.href, signal), "act"),
        ),
      );
  }
  whenGone(signal, () => made.forEach((button) => button.remove()));
}

/** A button without words that acts on a mark's passage. */
function passageButton(
  name: Part,
  does: string,
  root: HTMLElement,
  mark: HTMLElement,
  act: (passage: Passage) => void,
): HTMLButtonElement {
  const made = button(
    "",
    () => {
      const stretch = stretchOf(root, mark);
      if (stretch) void described([stretch]).then(([passage]) => passage && act(passage));
    },
    name === "passage-cite" ? "passage-cite act" : name,
  );
  made.setAttribute("aria-label", `${does}: ${mark.textContent ?? ""}`);
  made.title = does;
  return asPart(name, made);
}

/** A mark's whole passage: from its first piece to its sign. */
function stretchOf(root: HTMLElement, mark: HTMLElement): Stretch | undefined {
  const text = readPageTexts(root).find(({ id }) => mark.id.startsWith(`${id}.`));
  const block = mark.closest(selectorOf("block", "headline"));
  const sign = (block ? partsIn(block, "mark-sign") : []).find(
    (sign) =>
      sign.getAttribute("href") === `#${mark.dataset["question"]}` &&
      mark.compareDocumentPosition(sign) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (!text || !sign) return undefined;
  const range = document.createRange();
  range.setStart(mark, 0);
  range.setEndBefore(sign);
  const span = text.spanOf(range);
  return span && { text, span };
}

async function citeQuestion(root: HTMLElement, ask: string, address: string, signal: AbortSignal): Promise<void> {
  const forms = readPageTexts(root)[0]?.forms;
  if (forms === undefined) return;
  const { openCitation } = await import("./cite-dialog.ts");
  await openCitation({ kind: "question", forms, ask, address }, signal);
}
