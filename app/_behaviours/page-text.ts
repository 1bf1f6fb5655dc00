import type { TextOf } from "../../engine/links/resolve-passage.ts";
import { withId } from "./anchors.ts";
import { partsIn } from "./parts.ts";

/** A half-open stretch of an article's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An article's text as the page shows it, in the shape in which passages are anchored: block by block, parted by a blank line. */
export interface PageText extends TextOf {
  /** Ids that it had before. */
  readonly formerly: readonly string[];
  /** Who published it, under which headline, when: for quoting it. */
  readonly source: string;
  /** Where the forms of its citations lie. */
  readonly forms: string;
  readonly element: HTMLElement;
  /** The element of a block. */
  readonly blockAt: (offset: number) => HTMLElement | undefined;
  readonly rangeOf: (span: Span) => Range | undefined;
  /** What of a range lies in this text, without white space at its ends; nothing where that is nothing. */
  readonly spanOf: (range: Range) => Span | undefined;
}

/** The articles below a root, in the page's order, as they stand now. */
export function readPageTexts(root: HTMLElement): PageText[] {
  return partsIn(root, "account-text").map((text) => readPageText(root, text));
}

const between = "\n\n";

function readPageText(root: HTMLElement, container: HTMLElement): PageText {
  const id = container.dataset["article"] ?? "";
  const headline = withId(root, `${id}.p0`);
  const elements = [...(headline ? [headline] : []), ...partsIn(container, "block")];
  let text = "";
  const blocks = elements.map((element, number) => {
    if (number > 0) text += between;
    const start = text.length;
    text += element.textContent ?? "";
    return { start, end: text.length, number, element };
  });
  const blockOf = (offset: number) => blocks.findLast(({ start }) => start <= offset) ?? blocks[0];

  const spanOf = (range: Range): Span | undefined => {
    const touched = blocks.filter(({ element }) => range.intersectsNode(element));
    const first = touched[0];
    const last = touched.at(-1);
    if (!first || !last) return undefined;
    const start =
      first.start +
      (first.element.contains(range.startContainer)
        ? lengthBefore(first.element, range.startContainer, range.startOffset)
        : 0);
    const end = last.element.contains(range.endContainer)
      ? last.start + lengthBefore(last.element, range.endContainer, range.endOffset)
      : last.end;
    const words = text.slice(start, end);
    const trimmed = {
      start: start + words.length - words.trimStart().length,
      end: end - (words.length - words.trimEnd().length),
    };
    return trimmed.start < trimmed.end ? trimmed : undefined;
  };

  const rangeOf = ({ start, end }: Span): Range | undefined => {
    const from = blockOf(start);
    const to = blockOf(Math.max(start, end - 1));
    const begin = from && placeIn(from.element, start - from.start);
    const finish = to && placeIn(to.element, Math.min(end, to.end) - to.start);
    if (!begin || !finish) return undefined;
    const range = document.createRange();
    range.setStart(begin.node, begin.offset);
    range.setEnd(finish.node, finish.offset);
    return range;
  };

  return {
    id,
    element: container,
    text,
    blocks,
    formerly: (container.dataset["formerly"] ?? "").split(" "),
    source: container.dataset["source"] ?? id,
    forms: container.dataset["forms"] ?? "",
    blockAt: (offset) => blockOf(offset)?.element,
    rangeOf,
    spanOf,
  };
}

function lengthBefore(element: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}

function placeIn(element: HTMLElement, offset: number): { node: Text; offset: number } | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Text | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last && { node: last, offset: last.length };
}
