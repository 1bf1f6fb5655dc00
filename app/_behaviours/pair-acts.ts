import { onKey } from "./keys.ts";
import { onPlainClick } from "./plain-click.ts";

/** What a pair's buttons (`data-act`) and keys do; `by` is the button. */
export type PairActs = Readonly<
  Record<
    "next" | "previous" | "counterpart" | "lock" | "list" | "copy-link" | "close" | "help" | "task",
    (by?: Element) => void
  >
>;

const keys: Readonly<Record<string, keyof PairActs>> = {
  n: "next",
  p: "previous",
  s: "counterpart",
  l: "copy-link",
  v: "list",
  Escape: "close",
  "?": "help",
};

/** The buttons of a pair, and the keys that do the same. */
export function attachActs(pair: HTMLElement, acts: PairActs, signal: AbortSignal): void {
  onPlainClick(
    pair,
    (target, event) => {
      const button = target.closest<HTMLElement>("[data-act]");
      if (!button) return;
      event.preventDefault();
      const name = button.dataset["act"] ?? "";
      if (isAct(acts, name)) acts[name](button);
    },
    signal,
  );
  onKey((key) => {
    const act = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (act) acts[act]();
    return act !== undefined;
  }, signal);
}

function isAct(acts: PairActs, name: string): name is keyof PairActs {
  return Object.hasOwn(acts, name);
}
