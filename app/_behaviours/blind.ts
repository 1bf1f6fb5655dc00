import { partsIn, selectorOf } from "./parts.ts";

/** What is called by another name as long as the accounts are read blind. */
const masked = `[data-as], ${selectorOf("card-relation", "card-note", "wording", "present-side")},
  ${selectorOf("card-answers")} :is(dt, ${selectorOf("voice")}), ${selectorOf("wording")} :is(ins, del)`;

/**
 * Blind reading: publisher, byline and headline are hidden (by the style sheet, from the first picture on), and wherever
 * an account is named it is “Account A” or “Account B”. The texts themselves are left as they are.
 */
export class Blind {
  private readonly originals = new Map<Text | Attr, string>();
  private readonly title = document.title;

  constructor(
    private readonly root: HTMLElement,
    /** What each account is called, its usual name first. */
    private readonly names: Readonly<Record<"a" | "b", readonly string[]>>,
  ) {}

  get on(): boolean {
    return document.documentElement.dataset["blind"] !== undefined;
  }

  /** Masks every name, those that came since included. */
  hide(): void {
    document.documentElement.dataset["blind"] = "";
    document.documentElement.dataset["masked"] = "";
    const incident = document.querySelector<HTMLElement>("main")?.dataset["incidentTitle"] ?? "";
    document.title = `Account A and Account B: ${incident}`;
    for (const element of document.querySelectorAll<HTMLElement>(masked)) this.mask(element);
    for (const account of partsIn(this.root, "account")) {
      const label = account.getAttributeNode("aria-label");
      if (label) this.set(label, alias(account.dataset["place"] === "b" ? "b" : "a"));
    }
  }

  /** Gives every name back. */
  show(): void {
    delete document.documentElement.dataset["blind"];
    delete document.documentElement.dataset["masked"];
    document.title = this.title;
    for (const [node, words] of this.originals) node.nodeValue = words;
    this.originals.clear();
  }

  /** A name as it may be said now. */
  nameOf(side: "a" | "b"): string {
    return this.on ? alias(side) : (this.names[side][0] ?? alias(side));
  }

  private mask(element: HTMLElement): void {
    const title = element.getAttributeNode("title");
    if (title) this.set(title, this.withoutNames(title.value));
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) this.set(node, element.dataset["as"] ?? this.withoutNames(node.data));
    }
  }

  private set(node: Text | Attr, words: string): void {
    if (node.nodeValue === words) return;
    if (!this.originals.has(node)) this.originals.set(node, node.nodeValue ?? "");
    node.nodeValue = words;
  }

  /** The longest names first, so that no name is found inside another. */
  private withoutNames(words: string): string {
    return (["a", "b"] as const)
      .flatMap((side) => this.names[side].map((name) => ({ side, name })))
      .toSorted((x, y) => y.name.length - x.name.length)
      .reduce((text, { side, name }) => text.replaceAll(wholeName(name), alias(side)), words);
  }
}

function alias(side: "a" | "b"): string {
  return `Account ${side.toUpperCase()}`;
}

/** A name where it is not part of a longer word. */
function wholeName(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");
}
