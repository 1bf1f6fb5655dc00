import { attachArrivals } from "./arrivals.ts";
import { attachOwnNotes } from "./own-notes.ts";
import { passageActs } from "./passage-acts.ts";
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
  attachArrivals(root, acts, signal);
  const showOwn = attachOwnNotes(root, acts, signal);
}
