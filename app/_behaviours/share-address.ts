import type { Passage } from "../../engine/links/passage.ts";
import { thisPage } from "./this-page.ts";
import { withVersion } from "./with-version.ts";
import { encodeShared, textDirective, type SharedItem } from "./link-codec.ts";

/**
 * The whole address of a page of this site, named by its path, with something shared in its fragment, and the browser's own
 * directive for the first passage.
 */
export async function shareAddress(page: string, items: readonly SharedItem[], title = ""): Promise<string> {
  const passages: readonly Passage[] = items.flatMap((item) => item.passages);
  const directive =
    items.length === 1 && passages[0]
      ? `:~:${passages.map((passage) => `text=${textDirective(passage)}`).join("&")}`
      : "";
  const address = location.origin + page;
  return `${page === thisPage() ? withVersion(address) : address}#${await encodeShared({ title, items })}${directive}`;
}
