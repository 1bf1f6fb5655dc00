import { askedIn, judges, readAnew } from "./asked.ts";
import { readState, writeState, type PairState } from "./pair-state.ts";

/** What is told to everything that shows a pair's state: by those that change it, and by who has drawn the pair anew. */
const change = "parallax-change";

/** Calls back when the state of a pair, or what is to be seen of it, has changed. */
export function onChange(pair: HTMLElement, act: () => void, signal: AbortSignal): void {
  pair.addEventListener(change, act, { signal });
}

/** Brings everything in line with what has changed. */
export function announceChange(pair: HTMLElement): void {
  readAnew();
  pair.dispatchEvent(new Event(change));
}

/** What the reader has set, as the address says it. */
export function stateOf(pair: HTMLElement): PairState {
  const ids = askedIn(pair).map(({ id }) => id);
  return readState(new URL(location.href), ids, judges(pair) ? [] : kindsIn(pair));
}

/**
 * Takes over a change of state: in the address, and in the page. Another question is a step that the browser's Back takes again;
 * `question: undefined` takes the chosen one out of the address.
 */
export function changeState(pair: HTMLElement, change: Partial<PairState>): void {
  const before = stateOf(pair);
  const address = writeState(new URL(location.href), { ...before, ...change });
  if ("question" in change) address.hash = change.question ?? "";
  if (change.question !== undefined && change.question !== before.question) history.pushState(null, "", address);
  else history.replaceState(history.state, "", address);
  announceChange(pair);
}

/** The relations by which the pair's questions can be filtered. */
function kindsIn(pair: HTMLElement): string[] {
  return [...pair.querySelectorAll<HTMLElement>("[data-filter]")].map((chip) => chip.dataset["filter"] ?? "");
}
