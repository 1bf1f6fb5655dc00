const name = "parallax-told";

/** Leaves a sentence for the next page; a browser that keeps nothing loses it. */
export function tellNext(sentence: string): void {
  try {
    if (sentence !== "") sessionStorage.setItem(name, sentence);
  } catch {
    // It is about quotations that were looked for and found, or left out: the file has them still.
  }
}

/** The sentence that the page before left. */
export function toldBefore(): string {
  try {
    const sentence = sessionStorage.getItem(name) ?? "";
    sessionStorage.removeItem(name);
    return sentence;
  } catch {
    return "";
  }
}
