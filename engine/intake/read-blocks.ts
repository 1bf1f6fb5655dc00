import type { Block } from "./block.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** Elements that hold no words of a text. */
const silent = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO PICTURE IMG MAP MATH NAV BUTTON INPUT SELECT TEXTAREA DIALOG HEAD TITLE META LINK RP RT PROGRESS METER".split(
    " ",
  ),
);

/** Elements that begin a block and end one. */
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI LEGEND MAIN MENU OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

/** What is shown to screen readers alone, or to nobody. */
const unseen = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-text|hidden-text|print-only)(?:$|\s)/i;

const captions = "figcaption, .caption, .wp-caption-text";

/** What was struck out in the source: it is told apart, because it does not stand there any more. */
export interface Read {
  readonly blocks: readonly Block[];
  /** The innermost element of each block that begins and ends blocks. */
  readonly places: readonly Element[];
  readonly struck: readonly string[];
}

/**
 * The blocks of a part of a page, in its order. Scripts, forms, menus, pictures and what is hidden have none; comments are as if they
 * were not there; elements without a meaning of their own (`span`, `code`, custom ones) give their words. Rows of a table of data are
 * items. Linear in the size of the page, and not deep: it does not call itself.
 */
export function readBlocks(root: Element): Read {
  const reading = new Reading(root);
  let node: Node | null = root;
  // Walks in and out of elements by hand, since pages may be deeper than a call stack.
  while (node) {
    const into: Node | null = reading.enter(node) ? node.firstChild : null;
    if (into) {
      node = into;
      continue;
    }
    while (node) {
      reading.leave(node);
      if (node === root) {
        node = null;
        break;
      }
      const next: Node | null = node.nextSibling;
      if (next) {
        node = next;
        break;
      }
      node = node.parentNode;
    }
  }
  reading.end();
  return reading;
}

interface List {
  readonly isNumbered: boolean;
  next: number;
}

class Reading implements Read {
  readonly blocks: Block[] = [];
  readonly places: Element[] = [];
  private readonly open: Element[] = [];
  readonly struck: string[] = [];
  private text = "";
  private markdown = "";
  private letters = 0;
  private linkedLetters = 0;
  private links = 0;
  private quotations = 0;
  private captions = 0;
  private struckOut = 0;
  private struckText = "";
  private preformatted = 0;
  private heading: number | undefined;
  private readonly lists: List[] = [];
  /** The item being read, whether its first block has come, and the number that it has. */
  private readonly items: { number: number | undefined; begun: boolean }[] = [];
  private quotationBegun = false;
  private breaks = 0;
  /** Inside of raised figures, and of the numbers of notes, which are no words of the text. */
  private raised = 0;
  private muted = 0;
  private readonly entered = new Map<Node, () => void>();
  /** How long all that the root holds is. */
  private words: number | undefined;
  private hasForm = false;

  constructor(private readonly root: Element) {}

  /** Answers whether what is inside is to be read. */
  enter(node: Node): boolean {
    if (node.nodeType === 3 || node.nodeType === 4) {
      this.say(node.nodeValue ?? "");
      return false;
    }
    if (!isElement(node)) return node.nodeType === 11;
    const name = node.tagName.toUpperCase();
    if (silent.has(name) || isHidden(node) || (name === "FORM" && !this.isPage(node))) return false;
    if (name === "BR") {
      this.breaks += 1;
      if (this.breaks > 1 || this.preformatted > 0 || this.isLine(node)) this.end();
      else this.say(" ", true);
      return false;
    }
    if (blocks.has(name)) this.enterBlock(node, name);
    else this.enterInline(node, name);
    return true;
  }

  /** Whether all since the block began stands in the one element before a break: a line of its own in bold or in another size. */
  private isLine(end: Element): boolean {
    const before = end.previousSibling;
    if (!before || !isElement(before) || before.tagName.toUpperCase() === "BR") return false;
    return this.text.trim() !== "" && oneSpaced(before.textContent ?? "").trim() === this.text.trim();
  }

  /** Some sites put the whole page into one form. */
  private isPage(form: Element): boolean {
    const words = (element: Element) => (element.textContent ?? "").length;
    this.words ??= words(this.root);
    // A form within a form is none.
    this.hasForm ||= words(form) > mostWords * this.words;
    return this.hasForm;
  }

  leave(node: Node): void {
    this.entered.get(node)?.();
    this.entered.delete(node);
  }

  /** Ends a block, if one has begun. */
  end(): void {
    const text = this.text.trim();
    this.breaks = 0;
    if (text !== "") {
      const markdown = withoutWholeEmphasis(this.markdown.trim());
      const linked = this.letters === 0 ? 0 : this.linkedLetters / this.letters;
      this.blocks.push({ ...this.kind(), text, markdown, linked });
      this.places.push(this.place());
    }
    [this.text, this.markdown, this.letters, this.linkedLetters] = ["", "", 0, 0];
  }

  private kind(): Omit<Block, "text" | "markdown" | "linked"> {
    if (this.captions > 0) return { kind: "caption" };
    if (this.heading !== undefined) return { kind: "heading", level: this.heading };
    const item = this.items.at(-1);
    if (item) {
      const goesOn = item.begun;
      item.begun = true;
      return { kind: "item", number: item.number, ...(goesOn && { goesOn }) };
    }
    if (this.quotations > 0) {
      const goesOn = this.quotationBegun;
      this.quotationBegun = true;
      return { kind: "quotation", ...(goesOn && { goesOn }) };
    }
    return { kind: "paragraph" };
  }

  private enterBlock(element: Element, name: string): void {
    this.end();
    this.open.push(element);
    const undo = this.opened(element, name);
    this.entered.set(element, () => {
      this.end();
      undo();
      this.open.pop();
    });
  }

  private place(): Element {
    return this.open.at(-1) ?? this.root;
  }

  /** What an element makes of the blocks in it; answers how that ends. */
  private opened(element: Element, name: string): () => void {
    if (/^H[1-6]$/.test(name)) {
      const before = this.heading;
      this.heading = Number(name[1]);
      return () => (this.heading = before);
    }
    if (element.matches(captions)) {
      this.captions += 1;
      return () => (this.captions -= 1);
    }
    switch (name) {
      case "BLOCKQUOTE":
        this.quotations += 1;
        if (this.quotations === 1) this.quotationBegun = false;
        return () => (this.quotations -= 1);
      case "PRE":
        this.preformatted += 1;
        return () => (this.preformatted -= 1);
      case "OL":
      case "UL":
      case "MENU": {
        const start = Number(element.getAttribute("start") ?? 1);
        this.lists.push({ isNumbered: name === "OL", next: Number.isInteger(start) && start >= 0 ? start : 1 });
        return () => this.lists.pop();
      }
      case "LI":
        return this.openedItem(element);
      case "TR":
        return isRowOfData(element) ? this.openedRow() : () => {};
      default:
        return () => {};
    }
  }

  private openedItem(element: Element): () => void {
    const list = this.lists.at(-1);
    const value = Number(element.getAttribute("value") ?? "");
    if (list && Number.isInteger(value) && value > 0) list.next = value;
    this.items.push({ number: list?.isNumbered === true ? list.next : undefined, begun: false });
    if (list) list.next += 1;
    return () => this.items.pop();
  }

  /** A row of a table of data: its cells, one after the other, become one item. */
  private openedRow(): () => void {
    const from = this.blocks.length;
    return () => {
      const cells = this.blocks.splice(from);
      this.places.splice(from);
      if (cells.length === 0) return;
      const between = cells.length === 2 ? ": " : "; ";
      const put = (of: (cell: Block) => string) => cells.map(of).join(between);
      const linked = cells.reduce((sum, cell) => sum + cell.linked, 0) / cells.length;
      this.blocks.push({
        kind: "item",
        text: put(({ text }) => text),
        markdown: put(({ markdown }) => markdown),
        linked,
      });
      this.places.push(this.place());
    };
  }

  private enterInline(element: Element, name: string): void {
    const undo = this.openedInline(element, name);
    if (undo) this.entered.set(element, undo);
  }

  private openedInline(element: Element, name: string): (() => void) | undefined {
    switch (name) {
      case "A":
        this.links += 1;
        return () => (this.links -= 1);
      case "EM":
      case "I":
        return this.emphasis("_");
      case "STRONG":
      case "B":
        return this.emphasis("**");
      case "DEL":
      case "S":
      case "STRIKE":
        this.struckOut += 1;
        return () => {
          this.struckOut -= 1;
          if (this.struckOut > 0) return;
          if (this.struckText.trim() !== "") this.struck.push(oneSpaced(this.struckText).trim());
          this.struckText = "";
        };
      case "Q":
        this.say("“");
        return () => this.say("”");
      case "SUP": {
        // A note's number is a link; another raised figure stays raised, and never makes 20192 of 2019².
        const name = element.querySelector("a") ? "muted" : "raised";
        this[name] += 1;
        return () => (this[name] -= 1);
      }
      default:
        return undefined;
    }
  }

  /** Markdown's signs around words in emphasis; none around spaces, and none inside each other's own. */
  private emphasis(sign: string): () => void {
    const from = this.markdown.length;
    const block = this.blocks.length;
    return () => {
      if (this.blocks.length !== block) return;
      const words = this.markdown.slice(from);
      const [, before = "", inner = "", after = ""] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? [];
      // A sign next to a letter does not always begin or end emphasis.
      const isFree = !/[\p{L}\p{N}]$/u.test(this.markdown.slice(0, from)) || before !== "";
      if (inner !== "" && isFree && !inner.includes(sign)) {
        this.markdown = this.markdown.slice(0, from) + before + sign + inner + sign + after;
      }
    };
  }

  private say(words: string, isBreak = false): void {
    if (this.muted > 0) return;
    if (this.struckOut > 0) return void (this.struckText += words);
    if (this.preformatted > 0) return this.sayLines(words);
    if (!isBreak && words.trim() !== "") this.breaks = 0;
    let said = oneSpaced(words);
    if (/(?:^|\s)$/.test(this.text)) said = said.trimStart();
    if (this.raised > 0) said = raisedFigures(said);
    this.text += said;
    this.markdown += escapeMarkdown(said);
    const letters = said.replace(/\s/g, "").length;
    this.letters += letters;
    if (this.links > 0) this.linkedLetters += letters;
  }

  /** Of preformatted words an empty line ends a block; other line ends are spaces. */
  private sayLines(words: string): void {
    const preformatted = this.preformatted;
    this.preformatted = 0;
    words.split(/\n[ \t]*\n/).forEach((piece, i) => {
      if (i > 0) this.end();
      this.say(piece);
    });
    this.preformatted = preformatted;
  }
}

/** A form with more than this share of what a page holds is the page. */
const mostWords = 0.5;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? "") ||
    unseen.test(element.getAttribute("class") ?? "")
  );
}

/** A row of a table that lays out no page: more than one cell, each a few words and no block. */
function isRowOfData(row: Element): boolean {
  const cells = [...row.children].filter(({ tagName }) => /^T[DH]$/i.test(tagName));
  const holdsBlocks = (cell: Element) =>
    cell.querySelector("p, div, table, ul, ol, h1, h2, h3, h4, blockquote") !== null;
  return cells.length > 1 && !cells.some((cell) => holdsBlocks(cell) || (cell.textContent ?? "").length > longestCell);
}

/** In UTF-16 units; what is longer is a paragraph. */
const longestCell = 200;

function oneSpaced(words: string): string {
  return words.replace(/[\s\u200B\uFEFF]+/g, (spaces) => (/^[\u200B\uFEFF]+$/.test(spaces) ? "" : " "));
}

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function raisedFigures(words: string): string {
  return /^\d+$/.test(words) ? words.replace(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit) : words;
}

/** A block that is emphasised as a whole is a block like others. */
function withoutWholeEmphasis(markdown: string): string {
  const whole = /^(\*\*|_)([^]+)\1$/.exec(markdown);
  return whole?.[2] !== undefined && !whole[2].includes(whole[1] ?? "") ? whole[2].trim() : markdown;
}
