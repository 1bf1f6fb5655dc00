import { attachOwnNotes } from "./own-notes.ts";
import { passageActs, type PassageActs } from "./passage-acts.ts";
import { attachPassageButtons } from "./passage-buttons.ts";
import { attachSelectionBar } from "./selection-bar.ts";

/**
 * On every page that shows an article's text: sharing and noting selected words, what a link shares, and the reader's own
 * notes. To be attached before other keys are listened to: where words are selected, keys are about them.
 */
export function attachReading(root: HTMLElement, signal: AbortSignal): void {
  const acts = passageActs(root, () => showOwn(), signal);
  attachSelectionBar(root, acts, signal);
  attachPassageButtons(root, acts, signal);
  attachArrivalsWhenShared(root, acts, signal);
  const showOwn = attachOwnNotes(root, acts, signal);
}

/** What shows what a link shares is fetched with the first address that shares something: “#~…” (link-codec.ts). */
function attachArrivalsWhenShared(root: HTMLElement, acts: PassageActs, signal: AbortSignal): void {
  let isAttached = false;
  const look = async () => {
    if (isAttached || !location.hash.startsWith("#~")) return;
    isAttached = true;
    const { attachArrivals } = await import("./arrivals.ts");
    if (!signal.aborted) attachArrivals(root, acts, signal);
  };
  addEventListener("hashchange", () => void look(), { signal });
  void look();
}
