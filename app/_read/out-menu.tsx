import { handOut } from "../_behaviours/hand-out.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { Act } from "./screen-parts.tsx";

/** What a comparison can leave this browser as: only ever by the reader's own hand. */
export function OutMenu({ own }: { own: OwnComparison }) {
  return (
    <section aria-labelledby="site.out" className="mt-26 font-sans print:hidden" data-part="read-out">
      <h2 id="site.out" className="font-serif">
        Keep it, give it away
      </h2>
      <p className="max-w-prose text-95 text-soft">
        It is kept in this browser. A file holds all of it, the texts too: whoever opens it on this page sees what you
        see.
      </p>
      <p className="mt-4 flex flex-wrap gap-3">
        <Act act={() => void save(own)}>Save as a file</Act>
      </p>
    </section>
  );
}

async function save(own: OwnComparison): Promise<void> {
  const { fileOf } = await import("./files/comparison-file.ts");
  handOut(`${fileName(own)}.json`, fileOf(own), "application/json");
}

/** Letters and digits of the title, or what it is. */
function fileName({ title }: OwnComparison): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return words === "" ? "comparison" : words;
}
