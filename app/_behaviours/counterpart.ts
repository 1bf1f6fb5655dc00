import { isOpen, litIn } from "./asked.ts";
import { bring } from "./bring.ts";
import type { Level } from "./level.ts";
import { selectorOf } from "./parts.ts";
import { sideRead } from "./sides.ts";

/** The lit question's passage in the other text, in sight and with the keyboard's place on it. */
export function goToCounterpart(pair: HTMLElement, level: Level): void {
  const lit = litIn(pair);
  if (!lit || !isOpen(pair, lit)) return;
  const [there, here] = sideRead(pair) === "b" ? (["a", "b"] as const) : (["b", "a"] as const);
  const mark = lit[there][0] ?? lit[here][0];
  pair.dataset["side"] = there;
  if (!mark) return;
  bring(pair, level, lit, mark);
  const sign = mark.parentElement?.querySelector<HTMLElement>(
    `mark[data-question="${lit.id}"] + ${selectorOf("mark-sign")}`,
  );
  sign?.focus({ preventScroll: true });
}
