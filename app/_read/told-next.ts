import { keepInTab, keptInTab } from "../_behaviours/kept-in-tab.ts";

const name = "told";

/**
 * Leaves a sentence for the next page. Where the tab keeps nothing it is lost: it is about quotations that were looked for, which the file
 * has still.
 */
export function tellNext(sentence: string): void {
  keepInTab(name, sentence);
}

/** The sentence that the page before left. */
export function toldBefore(): string {
  const sentence = keptInTab(name);
  keepInTab(name, "");
  return sentence;
}
