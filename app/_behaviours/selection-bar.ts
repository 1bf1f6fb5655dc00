import type { Passage } from "../../engine/links/passage.ts";
import { described, type Stretch } from "./described.ts";
import { onKey } from "./keys.ts";
import { mainOf } from "./main-of.ts";
import { button, make } from "./make.ts";
import { readPageTexts } from "./page-text.ts";
import { asPart, selectorOf } from "./parts.ts";
import { textOf, type PassageActs } from "./passage-acts.ts";
import { isOwnPage } from "./this-page.ts";
import { whenGone } from "./when-gone.ts";

/** How far the bar stays from the words, in pixels; further on touch screens, whose own menu is there too. */
const distance = { mouse: 8, touch: 56 };

/**
 * A small bar by whatever words of the texts are selected: copy a link, add a note, copy the quotation, cite them. It follows the
 * selection of mouse, touch and keyboard alike. The number of a paragraph brings it for the whole paragraph, with the
 * keyboard's place in it; from there the arrows make it fewer words.
 */
export function attachSelectionBar(root: HTMLElement, acts: PassageActs, signal: AbortSignal): void {
  const bar = asPart("selection-bar", make("div", "selection-bar"));
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "The selected words");
  bar.hidden = true;
  /** Where the keyboard goes back to from the bar. */
  let origin: HTMLElement | undefined;

  const place = () => {
    bar.hidden = selectedIn(root).length === 0;
    if (!bar.hidden) putByWords(bar);
  };
  const comeBack = (range: Range) => {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    place();
    bar.querySelector<HTMLElement>('[aria-keyshortcuts="c"]')?.focus({ preventScroll: true });
  };
  const cite = (passages: readonly Passage[]) => {
    const [passage] = passages;
    const range = passage && textOf(readPageTexts(root), passage)?.rangeOf(passage);
    void acts.cite(passages, range && (() => comeBack(range)));
  };
  // A reader's own articles are in this browser alone: no address leads others to them, and no file has the forms of their citations.
  const isOwn = isOwnPage();
  const does = (
    [
      ["l", "Copy link", (passages) => void acts.copyLink([{ passages, note: "" }])],
      ["a", "Add a note", (passages) => void acts.addNote(passages)],
      ["q", "Copy quotation", (passages) => void acts.copyQuotation(passages)],
      ["c", "Cite", cite],
    ] satisfies (readonly [key: string, words: string, act: (passages: readonly Passage[]) => void])[]
  ).filter(([key]) => !isOwn || !["l", "c"].includes(key));
  /** Does one of them with what is selected; answers whether anything was. */
  const act = (key: string): boolean => {
    const selected = selectedIn(root);
    const done = selected.length > 0 && does.find(([of]) => of === key);
    if (done) void described(selected).then((passages) => !signal.aborted && done[2](passages));
    return Boolean(done);
  };
  for (const [key, words] of does) {
    const made = button(words, () => act(key));
    made.setAttribute("aria-keyshortcuts", key);
    bar.append(made);
  }
  // A press on the bar must not take the selection away.
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.addEventListener("keydown", (event) => {
    // The keyboard's own selection: without Shift its beginning goes by a word, with Shift its end.
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      event.preventDefault();
      moveSelection(event.shiftKey ? "end" : "beginning", event.key === "ArrowLeft" ? "left" : "right");
      return place();
    }
    if (event.key !== "Escape") return;
    origin?.focus();
    getSelection()?.removeAllRanges();
    bar.hidden = true;
  });
  mainOf(root).append(bar);

  let timer = 0;
  const placeSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(place, 120);
  };
  document.addEventListener("selectionchange", placeSoon, { signal });
  addEventListener("scroll", place, { passive: true, capture: true, signal });
  onKey(act, signal);
  root.addEventListener(
    "click",
    (event) => {
      if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const number = event.target.closest<HTMLAnchorElement>(selectorOf("block-number"));
      const block = number?.closest(selectorOf("block"));
      if (!number || !block) return;
      // The paragraph's own address stays a link to copy; following it would take the keyboard's place away.
      event.preventDefault();
      history.replaceState(history.state, "", number.hash);
      getSelection()?.selectAllChildren(block);
      origin = number;
      place();
      bar.querySelector("button")?.focus({ preventScroll: true });
    },
    { signal },
  );
  whenGone(signal, () => {
    clearTimeout(timer);
    bar.remove();
  });
}

/** What is selected now: one stretch, or one in each text that the selection runs across. */
function selectedIn(root: HTMLElement): Stretch[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return readPageTexts(root).flatMap((text) => {
    const span = text.spanOf(range);
    return span ? [{ text, span }] : [];
  });
}

/** Moves one end of the selection by a word, as long as some of it is left. */
function moveSelection(which: "beginning" | "end", way: "left" | "right"): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (which === "end") selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  else selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  selection.modify("extend", way, "word");
  if (selection.isCollapsed) selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Puts the bar above the first of the selected lines, or below the last. */
function putByWords(bar: HTMLElement): void {
  const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].filter(({ width }) => width > 0);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return;
  const isTouch = matchMedia("(pointer: coarse)").matches;
  const room = bar.getBoundingClientRect();
  // What lies over the page's foot, as where words are marked by hand, is not to be covered.
  const foot = document.querySelector(selectorOf("read-mark"))?.getBoundingClientRect().top ?? innerHeight;
  const above = first.top - room.height - distance.mouse;
  const below = last.bottom + (isTouch ? distance.touch : distance.mouse);
  const isBelow = (isTouch || above < 4) && (foot === innerHeight || below + room.height <= foot - 8);
  const top = isBelow ? below : above;
  const left = Math.min(Math.max(8, first.left), document.documentElement.clientWidth - room.width - 8);
  bar.style.top = `${Math.min(Math.max(4, top), foot - room.height - 8)}px`;
  bar.style.left = `${left}px`;
}
