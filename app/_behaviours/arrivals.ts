import { at } from "./at.ts";
import { attachHighlight } from "./highlights.ts";
import { decodeFragment, type Shared } from "./link-codec.ts";
import { mainOf } from "./main-of.ts";
import { button, make } from "./make.ts";
import { nextFrame } from "./next-frame.ts";
import { readPageTexts } from "./page-text.ts";
import { asPart, partsIn, selectorOf } from "./parts.ts";
import type { PassageActs } from "./passage-acts.ts";
import { importPlacing, placedNotes } from "./place-note.ts";
import { whenGone } from "./when-gone.ts";

/** What the address shares: each passage in its place, or the sentence on why not. */
export function attachArrivals(root: HTMLElement, acts: PassageActs, signal: AbortSignal): void {
  const highlight = attachHighlight("shared", signal);
  /** Counted, so that what was begun for an earlier address does not come in late. */
  let arrivals = 0;
  const clear = () =>
    [...placedNotes(root, "shared"), ...partsIn(root, "arrival-notice")].forEach((old) => old.remove());

  const close = (event: MouseEvent) => {
    if (event.target instanceof Element) event.target.closest(selectorOf("passage-note"))?.remove();
    if (placedNotes(root, "shared").length > 0) return;
    highlight([]);
    history.replaceState(history.state, "", location.pathname + location.search);
  };

  const showShared = async ({ title, items }: Shared, turn: number) => {
    const place = await importPlacing();
    if (turn !== arrivals || signal.aborted) return;
    const texts = readPageTexts(root);
    const placed = items.flatMap((item) =>
      item.passages.map((passage) => ({
        passage,
        ...place(texts, passage, {
          kind: "shared",
          title: title === "" ? "Shared with you" : `Shared with you: ${title}`,
          note: item.note,
          open: true,
          acts: [button("Keep as a note of mine", () => void acts.addNote(item.passages)), button("Close", close)],
        }),
      })),
    );
    highlight(placed.flatMap(({ range }) => range ?? []));
    const elsewhere = new Set(placed.filter(({ element }) => !element).map(({ passage }) => passage.article));
    if (elsewhere.size > 0) announceElsewhere(root, [...elsewhere]);
    const first = placed.find(({ element }) => element);
    if (first?.element) show(first.element, first.range, signal);
  };

  const arrive = async () => {
    const turn = ++arrivals;
    const decoded = await decodeFragment(location.hash);
    // Another address came while this one was read.
    if (turn !== arrivals || signal.aborted) return;
    clear();
    highlight([]);
    if (decoded.kind === "problem") announce(root, decoded.sentence);
    if (decoded.kind === "shared") await showShared(decoded.shared, turn);
  };
  addEventListener("hashchange", () => void arrive(), { signal });
  whenGone(signal, clear);
  void arrive();
}

/** Brings what was shared into sight, by the way of the page (a pair's panes) or the browser's; and the keyboard's place to it. */
function show(element: HTMLElement, words: Range | undefined, signal: AbortSignal): void {
  const wanted = new CustomEvent("parallax-show", { bubbles: true, cancelable: true, detail: words });
  const reveal = () => {
    if (element.dispatchEvent(wanted)) element.scrollIntoView({ block: "center", behavior: "instant" });
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };
  // The browser goes to the words by itself once the page is loaded; after that this has the last word.
  if (document.readyState === "complete") reveal();
  else addEventListener("load", nextFrame(reveal, signal), { once: true, signal });
}

function announceElsewhere(root: HTMLElement, articles: readonly string[]): void {
  const notice = announce(root, "This link also shares passages of accounts that are not on this page: ");
  articles.forEach((article, i) => {
    const link = make("a", "", article);
    link.href = `${at(`/articles/${article}/`)}${location.hash}`;
    notice.append(i > 0 ? ", " : "", link);
  });
}

/** A sentence at the top of the page, said to screen readers too. */
function announce(root: HTMLElement, sentence: string): HTMLElement {
  const notice = asPart("arrival-notice", make("p", "notice mx-auto my-8", sentence));
  notice.setAttribute("role", "alert");
  mainOf(root).prepend(notice);
  return notice;
}
