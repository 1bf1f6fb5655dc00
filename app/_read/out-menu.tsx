import { tallyAddress } from "../_addresses.ts";
import { EditorOut } from "./editor-out.tsx";
import { copyLinkTo, saveFile } from "./give.ts";
import { LessonOut } from "./lesson-out.tsx";
import type { OwnComparison } from "./own-comparison.ts";
import { Act } from "./screen-parts.tsx";
import { TableOut } from "./table-out.tsx";

/** What a comparison can leave this browser as: only ever by the reader's own hand. */
export function OutMenu({ own }: { own: OwnComparison }) {
  return (
    <section aria-labelledby="site.out" className="mt-26 font-sans print:hidden" data-part="read-out">
      <h2 id="site.out" className="font-serif">
        Keep it, give it away
      </h2>
      <p className="max-w-prose text-95 text-soft">
        It is kept in this browser. A file holds all of it, the texts too: whoever opens it on this page sees what you
        see. A link holds the questions, the answers and their quotations, and no text: whoever has the articles puts
        them in, and the quotations are found in them again.
      </p>
      <p className="mt-4 flex flex-wrap gap-3">
        <Act act={() => void saveFile(own)}>Save as a file</Act>
        <Act act={() => void copyLinkTo(own)}>Copy a link</Act>
      </p>
      <LessonOut own={own} tally={tallyAddress} />
      <TableOut own={own} />
      <EditorOut own={own} />
    </section>
  );
}
