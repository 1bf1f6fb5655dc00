import { accountOf, findPart, selectorOf } from "./parts.ts";
import { mainOf } from "./main-of.ts";
import { wholeName } from "./mask-names.ts";
import { whenGone } from "./when-gone.ts";

type Side = "a" | "b";
const sides = ["a", "b"] as const;

/** What is called by another name as long as the accounts are read blind. */
const masked = `[data-as], ${selectorOf("card-relation", "card-note", "wording", "present-side")},
  ${selectorOf("card-answers")} :is(dt, ${selectorOf("voice")}), ${selectorOf("wording")} :is(ins, del)`;

export interface Blind {
  readonly isOn: () => boolean;
  /** Masks every name, those that came since included. */
  readonly hide: () => void;
  /** Masks the names in something that stands outside the pair. */
  readonly mask: (within: ParentNode) => void;
  /** Gives every name back. */
  readonly show: () => void;
  /** A name as it may be said now. */
  readonly nameOf: (side: Side) => string;
}

/**
 * Blind reading: publisher, byline and headline are hidden (by the style sheet, from the first picture on), and wherever
 * an account is named it is “Account A” or “Account B”. The texts themselves are left as they are.
 */
export function attachBlind(pair: HTMLElement, signal: AbortSignal): Blind {
  const page = pair.ownerDocument.documentElement;
  const names = { a: namesOf(pair, "a"), b: namesOf(pair, "b") };
  const originals = new Map<Text | Attr, string>();
  const title = document.title;
  const wasOn = page.dataset["blind"] !== undefined;

  const set = (node: Text | Attr | null, words: string) => {
    if (!node || node.nodeValue === words) return;
    if (!originals.has(node)) originals.set(node, node.nodeValue ?? "");
    node.nodeValue = words;
  };
  const mask = (within: ParentNode) => {
    for (const element of within.querySelectorAll<HTMLElement>(masked)) {
      const hint = element.getAttributeNode("title");
      if (hint) set(hint, withoutNames(hint.value, names));
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) set(node, element.dataset["as"] ?? withoutNames(node.data, names));
      }
    }
  };
  const isOn = () => page.dataset["blind"] !== undefined;
  const show = () => {
    delete page.dataset["blind"];
    delete page.dataset["masked"];
    document.title = title;
    for (const [node, words] of originals) node.nodeValue = words;
    originals.clear();
  };
  whenGone(signal, () => {
    show();
    page.toggleAttribute("data-blind", wasOn);
  });
  return {
    isOn,
    mask,
    show,
    hide: () => {
      page.dataset["blind"] = "";
      page.dataset["masked"] = "";
      document.title = `Account A and Account B: ${mainOf(pair).dataset["incidentTitle"] ?? ""}`;
      mask(pair);
      for (const side of sides) set(accountOf(pair, side).getAttributeNode("aria-label"), alias(side));
    },
    nameOf: (side) => (isOn() ? alias(side) : (names[side][0] ?? alias(side))),
  };
}

/** What an account is called, its usual name first. */
function namesOf(pair: HTMLElement, side: Side): string[] {
  const publisher = findPart(accountOf(pair, side), "publisher")?.textContent ?? "";
  return [pair.dataset[side === "a" ? "nameA" : "nameB"] ?? "", publisher].filter((name) => name !== "");
}

/** The longest names first, so that no name is found inside another. */
function withoutNames(words: string, names: Readonly<Record<Side, readonly string[]>>): string {
  return sides
    .flatMap((side) => names[side].map((name) => ({ side, name })))
    .toSorted((x, y) => y.name.length - x.name.length)
    .reduce((text, { side, name }) => text.replaceAll(wholeName(name), alias(side)), words);
}

function alias(side: Side): string {
  return `Account ${side.toUpperCase()}`;
}
