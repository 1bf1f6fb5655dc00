import { findPart } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/**
 * What accounts say to a question, account by account and in the order of their ids. On the question's page accounts stand together
 * where they say the same, and that is what a reader who judges first is to find.
 */
export function layFlat(root: ParentNode, signal: AbortSignal): void {
  const positions = findPart(root, "positions");
  if (!positions) return;
  const whole = positions.cloneNode(true);
  const flat = document.createElement("dl");
  flat.dataset["part"] = "flat-answers";
  flat.className =
    "mt-20 grid grid-cols-[repeat(auto-fit,minmax(min(19rem,100%),1fr))] gap-x-24 gap-y-13 font-sans text-93 leading-normal [&_[data-part=says]]:hidden [&_dd+dd]:mt-5 [&_dt]:font-bold";
  const byAccount = new Map<string, HTMLElement>();
  for (const entry of positions.querySelectorAll<HTMLElement>("[data-article]")) {
    const id = entry.dataset["article"] ?? "";
    const before = byAccount.get(id);
    // An account may give several answers.
    if (before) before.append(...entry.querySelectorAll(":scope > dd"));
    else byAccount.set(id, entry);
  }
  const inOrder = [...byAccount].toSorted(([a], [b]) => (a < b ? -1 : 1));
  flat.append(...inOrder.map(([, entry]) => entry));
  positions.replaceWith(flat);
  whenGone(signal, () => flat.replaceWith(whole));
}
