import type { PairSheetView } from "../_view/sheet-view.ts";
import { noAddress } from "../_view/no-address.ts";
import { CodeTo } from "./CodeTo.tsx";

/**
 * Codes to what a sheet speaks of. The student's lead to the paragraphs of the articles' own pages, where no passage is
 * marked; the key's to each passage that the editors marked.
 */
export function PairCodes({ view, isKey }: { view: PairSheetView; isKey: boolean }) {
  const codes = isKey ? view.passages : view.paragraphs;
  if (codes.length === 0 && view.cards.length > 0)
    return <p className="one-question:hidden text-soft print:text-[7.6pt]">There are no codes to scan. {noAddress}</p>;
  return (
    <section className="one-question:hidden blind:hidden" aria-labelledby="site.codes">
      <h2 id="site.codes">{isKey ? "Every passage, to scan" : "Every paragraph, to scan"}</h2>
      <div className="grid grid-cols-[repeat(auto-fill,17mm)] gap-x-[1.4mm] gap-y-[1.5mm]">
        {codes.map((code) => (
          <CodeTo key={code.address} code={code} />
        ))}
      </div>
    </section>
  );
}
