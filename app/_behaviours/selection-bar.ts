import type { Passage } from "../../engine/links/passage.ts";
import { describePassage } from "../../engine/links/describe-passage.ts";
import { button, make } from "./make.ts";
import type { PageText } from "./page-text.ts";
import { asPart, selectorOf } from "./parts.ts";

/** What can be done with some words of the texts. */
export interface SelectionActs {
  readonly copyLink: (passages: readonly Passage[]) => void;
  readonly addNote: (passages: readonly Passage[]) => void;
  readonly copyQuotation: (passages: readonly Passage[]) => void;
  readonly cite: (passages: readonly Passage[]) => void;
}

/** How far the bar stays from the words, in pixels; further on touch screens, whose own menu is there too. */
const distance = { mouse: 8, touch: 56 };

/**
 * A small bar by whatever words of the texts are selected: copy a link, add a note, copy the quotation, cite them. It follows the
 * selection of mouse, touch and keyboard alike. The number of a paragraph brings it for the whole paragraph, with the
 * keyboard's place in it.
 */
export class SelectionBar {
  private readonly bar = asPart("selection-bar", make("div", "selection-bar"));
  private timer = 0;

  constructor(
    private readonly texts: readonly PageText[],
    private readonly acts: SelectionActs,
  ) {
    this.bar.setAttribute("role", "toolbar");
    this.bar.setAttribute("aria-label", "The selected words");
    this.bar.hidden = true;
    const does = (words: string, key: string, act: keyof SelectionActs) => {
      const made = button(words, () => this.act(act));
      made.setAttribute("aria-keyshortcuts", key);
      return made;
    };
    this.bar.append(
      does("Copy link", "l", "copyLink"),
      does("Add a note", "a", "addNote"),
      does("Copy quotation", "q", "copyQuotation"),
      does("Cite", "c", "cite"),
    );
    // A press on the bar must not take the selection away.
    this.bar.addEventListener("pointerdown", (event) => event.preventDefault());
    (document.querySelector("main") ?? document.body).append(this.bar);
    document.addEventListener("selectionchange", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.place(), 120);
    });
    addEventListener("scroll", () => this.place(), { passive: true, capture: true });
    document.addEventListener("click", (event) => this.onClick(event));
    this.bar.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.origin?.focus();
      getSelection()?.removeAllRanges();
      this.bar.hidden = true;
    });
  }

  /** The passages that are selected now: one, or one in each text that the selection runs across. */
  selected(): Passage[] {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
    const range = selection.getRangeAt(0);
    return this.texts.flatMap((text) => {
      const span = text.spanOf(range);
      return span ? [describePassage(text, span)] : [];
    });
  }

  /** Does one of the acts with what is selected; answers whether anything was. */
  act(name: keyof SelectionActs): boolean {
    const passages = this.selected();
    if (passages.length === 0) return false;
    this.acts[name](passages);
    return true;
  }

  /** Selects words again and comes back to them, with the keyboard's place on one of the acts. */
  comeBack(range: Range, act: string): void {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    this.place();
    this.bar.querySelector<HTMLElement>(`[aria-keyshortcuts="${act}"]`)?.focus({ preventScroll: true });
  }

  /** Where the keyboard goes back to from the bar. */
  private origin: HTMLElement | undefined;

  private onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const number = event.target.closest<HTMLAnchorElement>(selectorOf("block-number"));
    const block = number?.closest(selectorOf("block"));
    if (!number || !block) return;
    // The paragraph's own address stays a link to copy; following it would take the keyboard's place away.
    event.preventDefault();
    history.replaceState(history.state, "", number.hash);
    getSelection()?.selectAllChildren(block);
    this.origin = number;
    this.place();
    this.bar.querySelector("button")?.focus({ preventScroll: true });
  }

  private place(): void {
    const selection = getSelection();
    const words = this.selected();
    this.bar.hidden = words.length === 0;
    if (this.bar.hidden || !selection) return;
    const lines = [...selection.getRangeAt(0).getClientRects()].filter(({ width }) => width > 0);
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) return;
    const isTouch = matchMedia("(pointer: coarse)").matches;
    const room = this.bar.getBoundingClientRect();
    const above = first.top - room.height - distance.mouse;
    const top =
      isTouch || above < 4
        ? Math.min(last.bottom + (isTouch ? distance.touch : distance.mouse), innerHeight - room.height - 8)
        : above;
    const left = Math.min(Math.max(8, first.left), document.documentElement.clientWidth - room.width - 8);
    this.bar.style.top = `${Math.min(Math.max(4, top), innerHeight - room.height - 8)}px`;
    this.bar.style.left = `${left}px`;
  }
}
