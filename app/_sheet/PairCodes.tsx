import type { PairSheetView } from "../_view/sheet-view.ts";
import { CodeTo } from "./CodeTo.tsx";

/**
 * Codes to what a sheet speaks of. The student's lead to the paragraphs of the articles' own pages, where no passage is
 * marked; the key's to each passage that the editors marked.
 */
export function PairCodes({ view, isKey }: { view: PairSheetView; isKey: boolean }) {
  const codes = isKey ? view.passages : view.paragraphs;
  return (
    <section className="sheet-codes" aria-labelledby="site.codes">
      <h2 id="site.codes">{isKey ? "Every passage, to scan" : "Every paragraph, to scan"}</h2>
      <div>
        {codes.map((code) => (
          <CodeTo key={code.address} code={code} />
        ))}
      </div>
    </section>
  );
}
