import { attachHighlight } from "../_behaviours/highlights.ts";
import { readPageTexts } from "../_behaviours/page-text.ts";
import { alikeOf } from "./alike-of.ts";
import type { Program } from "./program.ts";

const highlight = attachHighlight("apart", new AbortController().signal);

/** Underlines, in two texts side by side, the figures that differ within passages that tell of the same. */
export function pointAtFigures(root: HTMLElement, { found, screen }: Program): void {
  const isJudging = document.documentElement.dataset["judging"] !== undefined;
  const alike = isJudging ? [] : alikeOf(found, screen.a ?? "", screen.b ?? "");
  const [a, b] = alike.length > 0 ? readPageTexts(root) : [];
  highlight(
    alike.flatMap(({ apart }) => [
      ...apart.a.flatMap((span) => a?.rangeOf(span) ?? []),
      ...apart.b.flatMap((span) => b?.rangeOf(span) ?? []),
    ]),
  );
}
