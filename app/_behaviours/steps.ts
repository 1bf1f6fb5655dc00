import { differencesIn, isLit, type Asked } from "./asked.ts";
import { onChange } from "./pair-change.ts";
import { part } from "./parts.ts";
import { say } from "./say.ts";
import { whenGone } from "./when-gone.ts";

/** Says at which of the differences one is. */
export function attachSteps(pair: HTMLElement, signal: AbortSignal): void {
  onChange(
    pair,
    () => {
      const of = differencesIn(pair);
      const place = of.findIndex(isLit) + 1;
      say(part(pair, "step-status"), of.length === 0 ? "none shown" : `${place > 0 ? place : "–"} of ${of.length}`);
    },
    signal,
  );
  whenGone(signal, () => say(part(pair, "step-status"), ""));
}

/** Goes to the next difference or the one before, round and round. */
export function step(pair: HTMLElement, by: 1 | -1, choose: (asked: Asked) => void): void {
  const of = differencesIn(pair);
  const at = of.findIndex(isLit);
  const next = of[at === -1 ? (by === 1 ? 0 : of.length - 1) : (at + by + of.length) % of.length];
  if (next) choose(next);
}
