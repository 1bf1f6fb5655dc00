import type { Passage } from "../../engine/links/passage.ts";
import { describePassage } from "../../engine/links/describe-passage.ts";
import type { Resolution } from "../../engine/links/resolve-passage.ts";
import { copyLink, copyText, tell } from "./copy-link.ts";
import { highlight } from "./highlights.ts";
import { onKey } from "./keys.ts";
import { decodeFragment, type Shared, type SharedItem } from "./link-codec.ts";
import { button, make } from "./make.ts";
import { allNotes, dropNotes, keepNotes, type Note } from "./notes-store.ts";
import { readPageTexts, type PageText } from "./page-text.ts";
import { wordsOf } from "./passage-words.ts";
import { SelectionBar } from "./selection-bar.ts";
import { shareAddress } from "./share-address.ts";
import { asPart, findPart, partsIn, selectorOf } from "./parts.ts";

/**
 * On every page that shows an article's text: sharing and noting selected words, what a link shares, and the reader's own
 * notes. To be started before other keys are listened to: where words are selected, keys are about them.
 */
export function startReading(): void {
  const texts = readPageTexts();
  if (texts.length > 0) new Reading(texts).start();
}

/** The links by which cards and notes in the margin name a passage. */
const namedPassages = `${selectorOf("card")} ${selectorOf("said")} a, ${selectorOf("note-head")} a`;

const notesOf = (kind: "shared" | "own") => `${selectorOf("passage-note")}[data-kind="${kind}"]`;

/** What finds passages again and shows them: fetched by who has one to be found. */
function importPlacing() {
  return Promise.all([import("./passage-note.ts"), import("../../engine/links/resolve-passage.ts")]);
}

class Reading {
  /** Counted, so that what was begun for an earlier address or an earlier state of the notes does not come in late. */
  private arrivals = 0;
  private showings = 0;
  private readonly bar: SelectionBar;

  constructor(private readonly texts: readonly PageText[]) {
    this.bar = new SelectionBar(texts, {
      copyLink: (passages) => void this.copyLink([{ passages, note: "" }]),
      addNote: (passages) => void this.addNote(passages),
      copyQuotation: (passages) => void this.copyQuotation(passages),
      cite: (passages) => void this.cite(passages, true),
    });
  }

  start(): void {
    const acts = { l: "copyLink", a: "addNote", q: "copyQuotation", c: "cite" } as const;
    onKey((key) => (key === "l" || key === "a" || key === "q" || key === "c") && this.bar.act(acts[key]));
    addEventListener("hashchange", () => void this.arrive());
    this.addPassageLinks();
    void this.arrive();
    void this.showOwn();
  }

  private async copyLink(items: readonly SharedItem[]): Promise<void> {
    await copyLink(await shareAddress(location.pathname, items));
  }

  private async copyQuotation(passages: readonly Passage[]): Promise<void> {
    const address = await shareAddress(location.pathname, [{ passages, note: "" }]);
    const quoted = passages.map((passage) => {
      const text = this.textOf(passage);
      return `“${text?.text.slice(passage.start, passage.end).replace(/\s*\n\s*/g, " ") ?? wordsOf(passage)}” (${text?.source ?? passage.article})`;
    });
    await copyText(`${quoted.join("\n")}\n${address}`, "Quotation copied, with its source.");
  }

  /** Cites the first of some passages: a citation is of one text. */
  private async cite(passages: readonly Passage[], fromBar = false): Promise<void> {
    const [passage] = passages;
    const text = passage && this.textOf(passage);
    if (!text) return;
    const range = text.rangeOf(passage);
    const { openCitation } = await import("./cite-dialog.ts");
    const words = text.text.slice(passage.start, passage.end);
    await openCitation({
      kind: "passage",
      forms: text.forms,
      passage,
      words,
      link: () => shareAddress(location.pathname, [{ passages: [passage], note: "" }]),
      ...(fromBar && range ? { back: () => this.bar.comeBack(range, "c") } : {}),
    });
  }

  private async addNote(passages: readonly Passage[], note?: Note): Promise<void> {
    const { askForNote } = await import("./note-dialog.ts");
    askForNote({
      words: passages.map(wordsOf),
      text: note?.text ?? "",
      keep: async (text) => {
        const now = new Date().toISOString();
        const incident = document.querySelector<HTMLElement>("main")?.dataset["incidentTitle"] ?? "";
        const made = { id: crypto.randomUUID(), passages, page: location.pathname, incident, created: now };
        await keepNotes([{ ...(note ?? made), text, updated: now }]);
        await this.showOwn();
        tell("Kept in this browser. All your notes: the link “Notes” at the top.");
      },
      copyLink: (text) => this.copyLink([{ passages, note: text }]),
    });
  }

  /** Shows what the address shares: each passage in its place, or the sentence on why not. */
  private async arrive(): Promise<void> {
    const turn = ++this.arrivals;
    const decoded = await decodeFragment(location.hash);
    // Another address came while this one was read.
    if (turn !== this.arrivals) return;
    document
      .querySelectorAll(`${notesOf("shared")}, ${selectorOf("arrival-notice")}`)
      .forEach((element) => element.remove());
    highlight("shared", []);
    if (decoded.kind === "problem") this.announce(decoded.sentence);
    if (decoded.kind === "shared") await this.showShared(decoded.shared, turn);
  }

  private async showShared({ title, items }: Shared, turn: number): Promise<void> {
    const [{ passageNote }, { resolvePassage }] = await importPlacing();
    if (turn !== this.arrivals) return;
    const ranges: Range[] = [];
    let first: HTMLElement | undefined;
    const elsewhere = new Set<string>();
    for (const item of items) {
      for (const passage of item.passages) {
        const placed = this.place(passage, resolvePassage, (resolution) =>
          passageNote({
            kind: "shared",
            title: title === "" ? "Shared with you" : `Shared with you: ${title}`,
            passage,
            resolution,
            note: item.note,
            open: true,
            acts: [
              button("Keep as a note of mine", () => void this.addNote(item.passages)),
              button("Close", (event) => this.close(event)),
            ],
          }),
        );
        if (!placed) elsewhere.add(passage.article);
        else if (placed.range) ranges.push(placed.range);
        first ??= placed?.element;
      }
    }
    highlight("shared", ranges);
    if (elsewhere.size > 0) this.announceElsewhere([...elsewhere]);
    if (first) this.show(first);
  }

  /** The reader's own notes on these texts, closed, each by its passage. */
  private async showOwn(): Promise<void> {
    const turn = ++this.showings;
    const notes = (await allNotes()).filter(({ passages }) => passages.some((passage) => this.textOf(passage)));
    const placing = notes.length > 0 ? await importPlacing() : undefined;
    if (turn !== this.showings) return;
    document.querySelectorAll(notesOf("own")).forEach((element) => element.remove());
    const ranges: Range[] = [];
    if (!placing) return highlight("own", ranges);
    const [{ passageNote }, { resolvePassage }] = placing;
    for (const note of notes) {
      for (const passage of note.passages) {
        const placed = this.place(passage, resolvePassage, (resolution) =>
          passageNote({
            kind: "own",
            title: "Your note",
            passage,
            resolution,
            note: note.text,
            open: false,
            acts: [
              button("Edit", () => void this.addNote(note.passages, note)),
              button("Copy link", () => void this.copyLink([{ passages: note.passages, note: note.text }])),
              button("Delete", () => void dropNotes([note.id]).then(() => this.showOwn())),
            ],
          }),
        );
        if (placed?.range) ranges.push(placed.range);
      }
    }
    highlight("own", ranges);
  }

  /** Puts what is said of a passage below its paragraph, or above the text where the passage is gone. */
  private place(
    passage: Passage,
    resolvePassage: (passage: Passage, text: PageText) => Resolution,
    noteOf: (resolution: Resolution) => HTMLElement,
  ): { readonly element: HTMLElement; readonly range: Range | undefined } | undefined {
    const text = this.textOf(passage);
    if (!text) return undefined;
    const resolution = resolvePassage(passage, text);
    const element = noteOf(resolution);
    if (resolution.state === "gone") {
      document.querySelector(`[data-article="${text.id}"]`)?.prepend(element);
      return { element, range: undefined };
    }
    text.blockAt(Math.max(resolution.start, resolution.end - 1))?.after(element);
    return { element, range: text.rangeOf(resolution) };
  }

  /** Brings what was shared into sight, by the way of the page (a pair's panes) or the browser's; and the keyboard's place to it. */
  private show(element: HTMLElement): void {
    const wanted = new CustomEvent("parallax-show", { bubbles: true, cancelable: true });
    const reveal = () => {
      if (element.dispatchEvent(wanted)) element.scrollIntoView({ block: "center", behavior: "instant" });
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
    };
    // The browser goes to the words by itself once the page is loaded; after that this has the last word.
    if (document.readyState === "complete") reveal();
    else addEventListener("load", () => requestAnimationFrame(reveal), { once: true });
  }

  /** A copy button for every passage that a card or a note in the margin names. */
  private addPassageLinks(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(namedPassages)) {
      const mark = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!mark?.matches(selectorOf("mark"))) continue;
      const copy = asPart(
        "passage-link",
        button(
          "",
          () => {
            const passage = this.passageOf(mark);
            if (passage) void this.copyLink([{ passages: [passage], note: "" }]);
          },
          "passage-link",
        ),
      );
      copy.setAttribute("aria-label", `Copy a link to this passage: ${mark.textContent ?? ""}`);
      copy.title = "Copy a link to this passage";
      const ground = link.closest(selectorOf("ground"));
      (ground ?? link.parentElement)?.append(copy);
      // In the margin the page has its own.
      if (!ground) continue;
      const cite = asPart(
        "passage-cite",
        button(
          "",
          () => {
            const passage = this.passageOf(mark);
            if (passage) void this.cite([passage]);
          },
          "passage-cite",
        ),
      );
      cite.setAttribute("aria-label", `Cite this passage: ${mark.textContent ?? ""}`);
      cite.title = "Cite this passage";
      (findPart(ground, "voice") ?? ground).append(cite);
    }
    for (const acts of partsIn(document, "card-acts")) {
      const question = acts.querySelector<HTMLAnchorElement>("a:not([data-act])");
      const ask = findPart(acts.closest(selectorOf("card")) ?? acts, "card-ask")?.textContent;
      const forms = this.texts[0]?.forms;
      if (!question || !ask || forms === undefined) continue;
      acts.append(
        asPart(
          "act-cite",
          button("Cite", () => void this.citeQuestion(forms, ask, question.href), "act-cite"),
        ),
      );
    }
  }

  private async citeQuestion(forms: string, ask: string, address: string): Promise<void> {
    const { openCitation } = await import("./cite-dialog.ts");
    await openCitation({ kind: "question", forms, ask, address });
  }

  /** A mark's whole passage: from its first piece to its sign. */
  private passageOf(mark: HTMLElement): Passage | undefined {
    const text = this.texts.find(({ id }) => mark.id.startsWith(`${id}.`));
    const block = mark.closest(selectorOf("block", "headline"));
    const sign = [
      ...(block?.querySelectorAll(`${selectorOf("mark-sign")}[href="#${mark.dataset["question"]}"]`) ?? []),
    ].find((sign) => mark.compareDocumentPosition(sign) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (!text || !sign) return undefined;
    const range = document.createRange();
    range.setStart(mark, 0);
    range.setEndBefore(sign);
    const span = text.spanOf(range);
    return span && describePassage(text, span);
  }

  private textOf({ article }: Passage): PageText | undefined {
    return this.texts.find(({ id, formerly }) => id === article || formerly.includes(article));
  }

  private close(event: MouseEvent): void {
    if (event.target instanceof Element) event.target.closest(selectorOf("passage-note"))?.remove();
    if (document.querySelector(notesOf("shared"))) return;
    highlight("shared", []);
    history.replaceState(history.state, "", location.pathname + location.search);
  }

  private announceElsewhere(articles: readonly string[]): void {
    const notice = this.announce("This link also shares passages of accounts that are not on this page: ");
    articles.forEach((article, i) => {
      const link = make("a", "", article);
      link.href = `/articles/${article}/${location.hash}`;
      notice.append(i > 0 ? ", " : "", link);
    });
  }

  /** A sentence at the top of the page, said to screen readers too. */
  private announce(sentence: string): HTMLElement {
    const notice = asPart("arrival-notice", make("p", "arrival-notice", sentence));
    notice.setAttribute("role", "alert");
    document.querySelector("main")?.prepend(notice);
    return notice;
  }
}
