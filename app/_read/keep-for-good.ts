import type { OwnComparison } from "./own-comparison.ts";

let wasAsked = false;

/** Asks the browser, once somebody has marked something, not to clear it away when it needs room; some browsers ask the reader. */
export function keepForGood({ questions }: OwnComparison): void {
  if (wasAsked || questions.length === 0 || typeof navigator.storage?.persist !== "function") return;
  wasAsked = true;
  void navigator.storage.persisted().then(
    (is) => is || navigator.storage.persist(),
    () => false,
  );
}
