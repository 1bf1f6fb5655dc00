import { isOpen, type Asked } from "./asked.ts";
import type { Level } from "./level.ts";
import { alignDesk, hasPanes, isSideBySide, motion } from "./panes.ts";
import { part } from "./parts.ts";

/** Brings a question into sight: its passages level in the panes, `from` among them, or its card where the page is a list. */
export function bring(pair: HTMLElement, level: Level, asked: Asked, from?: HTMLElement): void {
  if (!hasPanes(pair)) {
    const target = from && isSideBySide(pair) ? from : asked.card;
    target.scrollIntoView({ block: "center", behavior: motion() });
    return;
  }
  alignDesk(pair);
  const own = (side: "a" | "b") => (from && asked[side].includes(from) ? from : asked[side][0]);
  if (isOpen(pair, asked)) level.bring(own("a"), own("b"));
  const list = part(pair, "questions");
  const card = asked.card.getBoundingClientRect();
  const area = list.getBoundingClientRect();
  if (card.top < area.top || card.bottom > area.bottom)
    list.scrollTo({ top: list.scrollTop + card.top - area.top - 40, behavior: motion() });
}
