import { copyText, tell } from "../_behaviours/copy-link.ts";
import { handOut } from "../_behaviours/hand-out.ts";
import type { OwnComparison } from "./own-comparison.ts";

const stays = new AbortController().signal;

/** Saves a comparison as a file, with its texts. */
export async function saveFile(own: OwnComparison): Promise<void> {
  const { fileOf } = await import("./files/comparison-file.ts");
  handOut(`${fileName(own)}.json`, fileOf(own), "application/json");
}

/** Copies a link that carries a comparison without its texts, and says how long it is where that matters. */
export async function copyLinkTo(own: OwnComparison): Promise<void> {
  const { packComparison } = await import("./files/comparison-link.ts");
  const packed = await packComparison(own);
  if ("problem" in packed) return tell(packed.problem, stays, Infinity);
  const link = `${location.origin}${location.pathname}#${packed.fragment}`;
  await copyText(link, `Link copied; it carries no text of the articles. ${packed.told ?? ""}`.trim(), stays);
}

/** Letters and digits of the title, or what it is; with “lesson” where a class is asked something. */
export function fileName({ title, lesson }: OwnComparison): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return [words === "" ? "comparison" : words, ...(lesson ? ["lesson"] : [])].join("-");
}
