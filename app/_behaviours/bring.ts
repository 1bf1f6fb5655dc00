import { isOpen, type Asked } from "./asked.ts";
import type { Level } from "./level.ts";
import { alignDesk, hasPanes, isSideBySide, motion } from "./panes.ts";
import { part } from "./parts.ts";
import { showSide, sideRead } from "./sides.ts";

/**
 * Brings a question into sight: its passages level in the panes, `from` among them; its card where the page is a list; and where one
 * text is shown at a time, the passage in the one that is read, or else in the other. What is in sight already is not moved.
 */
export function bring(pair: HTMLElement, level: Level, asked: Asked, from?: HTMLElement): void {
  if (pair.dataset["view"] === "list") {
    asked.card.scrollIntoView({ block: "nearest", behavior: motion() });
    return;
  }
  const own = (side: "a" | "b") => (from && asked[side].includes(from) ? from : asked[side][0]);
  if (hasPanes(pair)) {
    alignDesk(pair);
    if (isOpen(pair, asked)) level.bring(own("a"), own("b"));
    const list = part(pair, "questions");
    const card = asked.card.getBoundingClientRect();
    const area = list.getBoundingClientRect();
    if (card.top < area.top || card.bottom > area.bottom)
      list.scrollTo({ top: list.scrollTop + card.top - area.top - 40, behavior: motion() });
    return;
  }
  const read = sideRead(pair);
  const mark = isOpen(pair, asked) ? (from ?? own(read) ?? own(read === "a" ? "b" : "a")) : undefined;
  if (!mark) return;
  if (!isSideBySide(pair)) showSide(pair, asked.b.includes(mark) ? "b" : "a");
  const { top, bottom } = mark.getBoundingClientRect();
  // The question lies over the lower part of the window.
  const free = Math.min(innerHeight, part(pair, "questions").getBoundingClientRect().top || innerHeight);
  // The tools lie over its upper part, where they stay; elsewhere they go with the text.
  const tools = part(pair, "tools");
  const above = getComputedStyle(tools).position === "sticky" ? tools.offsetHeight : 0;
  if (top >= above && bottom <= free) return;
  scrollBy({ top: top - above - (free - above) * 0.3, behavior: motion() });
}
