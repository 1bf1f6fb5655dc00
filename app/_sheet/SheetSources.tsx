import { CitationText } from "../_components/CitationText.tsx";
import type { IncidentSheetView } from "../_view/sheet-view.ts";

/**
 * The accounts as a student cites them: the article as published, then the account of it on this site, at the page of the article,
 * where nothing is marked. Sheet and key cite the same.
 */
export function SheetSources({ view: { cited, sources } }: { view: Pick<IncidentSheetView, "cited" | "sources"> }) {
  return (
    <section
      className="wrap-anywhere one-question:hidden blind:hidden"
      data-part="sheet-sources"
      aria-labelledby="site.sources"
    >
      <h2 id="site.sources">To cite the accounts</h2>
      <ul className="text-[0.88em] print:text-[7.6pt]">
        {cited.map(({ id, citation }) => (
          <li key={id} className="mb-[0.2em] break-inside-avoid pl-[1.4em] -indent-[1.4em]">
            <CitationText text={citation.reference} />
          </li>
        ))}
      </ul>
      <p className="text-[0.85em] text-soft print:text-[7.6pt]">
        {cited[0]?.citation.style.name}; other styles: {sources}
      </p>
    </section>
  );
}
