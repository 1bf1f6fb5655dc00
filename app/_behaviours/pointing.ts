import { litIn } from "./asked.ts";
import { tell } from "./copy-link.ts";
import { askOf } from "./editors-answer.ts";
import type { JudgedPair } from "./judged-pair.ts";
import type { Judgment } from "./judgments.ts";
import { onKey } from "./keys.ts";
import { button } from "./make.ts";
import { findPart } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/** Words that are selected can be pointed to for the chosen question: by a button beside the others, or the key `w`. */
export function attachPointing(judged: JudgedPair, signal: AbortSignal): void {
  const made = button("These words decide it", () => point(judged));
  made.setAttribute("aria-keyshortcuts", "w");
  findPart(judged.pair, "selection-bar")?.append(made);
  onKey((key) => key === "w" && point(judged), signal);
  whenGone(signal, () => made.remove());
}

/** Answers whether any words of the texts were selected. */
function point({ pair, texts, judgmentOf, take, signal }: JudgedPair): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0);
  const pointed = (["a", "b"] as const).flatMap((side) => {
    const span = texts[side].spanOf(range);
    return span ? [{ side, ...span, quote: texts[side].text.slice(span.start, span.end) }] : [];
  });
  if (pointed.length === 0) return false;
  const asked = litIn(pair);
  if (!asked || judgmentOf(asked).revealed) {
    tell("Choose a question that is not revealed yet: the words are noted for it.", signal);
    return true;
  }
  const before = judgmentOf(asked);
  take(
    asked,
    pointed.reduce<Judgment>((judgment, { side, ...words }) => ({ ...judgment, [side]: words }), before),
  );
  tell(`Noted for: ${askOf(asked)}`, signal);
  selection.removeAllRanges();
  return true;
}
