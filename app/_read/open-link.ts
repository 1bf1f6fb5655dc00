import { shortHash } from "../../engine/links/short-hash.ts";
import { unpackComparison } from "./files/comparison-link.ts";
import { joinTexts, openLinked } from "./files/join-texts.ts";
import type { OwnArticle, OwnComparison } from "./own-comparison.ts";
import { shortened } from "./shortened.ts";

/** The comparison that a fragment carries, without texts; the same link has the same id as often as it is opened. Or why it cannot be read. */
export async function openedLink(
  hash: string,
): Promise<{ readonly comparison: OwnComparison } | { readonly problem: string }> {
  const unpacked = await unpackComparison(hash);
  if ("problem" in unpacked) return unpacked;
  if (!("linked" in unpacked)) return { problem: "This link carries no comparison." };
  const fragment = hash.replace(/^#/, "");
  const id = shortHash(fragment)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "0");
  return { comparison: openLinked(unpacked.linked, id, fragment) };
}

/** A comparison that came by a link with articles that are at hand, what of them is none of its own, and what there is to know of both. */
export async function putIn(
  own: OwnComparison,
  atHand: readonly OwnArticle[],
): Promise<{ readonly own: OwnComparison; readonly others: readonly OwnArticle[]; readonly told: string }> {
  const unpacked = await unpackComparison(own.link ?? "");
  if (!("linked" in unpacked)) return { own, others: atHand, told: "" };
  const { comparison, quotations, others } = joinTexts(own, unpacked.linked, atHand);
  const changed = quotations.filter(({ state }) => state !== "exact");
  const told = [
    quotations.length > 0 && saidOf(quotations.length, changed.length),
    ...changed.map(({ quote, state, now }) => inWords(quote, state, now)),
    ...others.map(({ title }) => `“${title}” is none of the articles of the link, and was added to them.`),
  ];
  return { own: comparison, others, told: told.filter(Boolean).join(" ") };
}

function saidOf(all: number, changed: number): string {
  const quotations = all === 1 ? "One quotation was" : `${all} quotations were`;
  if (changed === 0) return `${quotations} found again, exactly as shared.`;
  return `${quotations} looked for; ${all - changed} found exactly as shared.`;
}

function inWords(quote: string, state: "exact" | "moved" | "edited" | "gone", now: string | undefined): string {
  const words = `“${shortened(quote, 80)}”`;
  if (state === "gone") return `${words} is no longer there, and its mark was left out; undo brings it back.`;
  if (state === "moved") return `${words} stands elsewhere in the text than when it was shared.`;
  return `${words} was edited since: it is now “${shortened(now ?? "", 80)}”.`;
}
