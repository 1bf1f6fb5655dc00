import { whenGone } from "./when-gone.ts";

/** What stays as it is: the words of the accounts themselves. */
const texts = 'q, [data-part="account-text"], [data-part="sheet-text"], script, style, template';

/** Where else than in its text an element names something. */
const named = ["title", "aria-label", "data-name", "data-of"];

/**
 * Blind reading on pages of an incident: wherever one of its accounts is named (`data-accounts` on the page's main part, from
 * `_view/blind-names.ts`) it is called “Account A”, “Account B” … instead. What a voice says is listed
 * by publisher, so no way leads there.
 */
export function maskNames(root: HTMLElement, signal: AbortSignal): void {
  const main = root.querySelector<HTMLElement>("[data-accounts]");
  if (main) {
    const called = aliasesIn(main.dataset["accounts"] ?? "");
    const undo = [...namingIn(main)].map((node) => {
      const before = node.nodeValue ?? "";
      const words = called.reduce((text, [name, alias]) => text.replace(name, alias), before);
      if (words === before) return undefined;
      node.nodeValue = words;
      return () => (node.nodeValue = before);
    });
    const toVoices = [...main.querySelectorAll<HTMLAnchorElement>('a[href*="/voices/"]')].map((link) => {
      const { href } = link;
      link.removeAttribute("href");
      return () => (link.href = href);
    });
    const title = document.title;
    document.title = called.reduce((text, [name, alias]) => text.replace(name, alias), title);
    whenGone(signal, () => {
      document.title = title;
      for (const putBack of [...undo, ...toVoices]) putBack?.();
    });
  }
  root.dataset["masked"] = "";
  whenGone(signal, () => delete root.dataset["masked"]);
}

/** Every name with what stands in its place, the longest first, so that no name is found inside another. */
function aliasesIn(accounts: string): (readonly [RegExp, string])[] {
  const names = JSON.parse(accounts) as [string, string][];
  return names.map(([name, alias]) => [wholeName(name), alias]);
}

function* namingIn(main: HTMLElement): Generator<Text | Attr> {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !node.parentElement?.closest(texts)) yield node;
  for (const element of main.querySelectorAll(named.map((name) => `[${name}]`).join()))
    for (const name of named) {
      const attribute = element.getAttributeNode(name);
      if (attribute) yield attribute;
    }
}

/** A name where it is not part of a longer word. */
export function wholeName(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "gu");
}
