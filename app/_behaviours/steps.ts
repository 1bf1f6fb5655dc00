import { counted } from "../../engine/counted.ts";
import { isLit, judges, placeOf, shownIn, type Asked } from "./asked.ts";
import { onChange } from "./pair-change.ts";
import { part } from "./parts.ts";
import { say } from "./say.ts";
import { whenGone } from "./when-gone.ts";

/** Says at which question one is, by the number of its card, and what the next one is: a difference, where nothing else is shown. */
export function attachSteps(pair: HTMLElement, signal: AbortSignal): void {
  onChange(
    pair,
    () => {
      const shown = shownIn(pair);
      const lit = shown.find(isLit);
      const count = shown.length === 0 ? "none shown" : counted(shown.length, "question");
      say(part(pair, "step-status"), lit ? placeOf(pair, lit) : count);
      const differ = !judges(pair) && shown.length > 0 && shown.every((asked) => asked.differs);
      say(part(pair, "step-of"), differ ? "difference" : "question");
    },
    signal,
  );
  whenGone(signal, () => {
    say(part(pair, "step-status"), "");
    say(part(pair, "step-of"), "question");
  });
}

/** Goes to the next of the questions shown or the one before, round and round. */
export function step(pair: HTMLElement, by: 1 | -1, choose: (asked: Asked) => void): void {
  const shown = shownIn(pair);
  const at = shown.findIndex(isLit);
  const next = shown[at === -1 ? (by === 1 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length];
  if (next) choose(next);
}
