import type { Comparison } from "../_view/comparison.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { fileOf } from "./files/comparison-file.ts";
import { Act } from "./screen-parts.tsx";

/** What a comparison can leave this browser as: only ever by the reader's own hand. */
export function OutMenu({ own }: { own: OwnComparison; comparison: Comparison; say: (said: string) => void }) {
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
        <Act act={() => save(`${fileName(own)}.json`, fileOf(own), "application/json")}>Save as a file</Act>
      </p>
    </section>
  );
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

function save(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
