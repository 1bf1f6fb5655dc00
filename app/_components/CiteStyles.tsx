import type { Citation } from "../_citations/citations-of.ts";
import { CitationText } from "./CitationText.tsx";

/** Something's citations, a style after the other, each with what stands in the text. */
export function CiteStyles({ citations }: { citations: readonly Citation[] }) {
  return (
    <dl data-part="cite-styles">
      {citations.map(({ style, reference, inText }) => (
        <div key={style.id} className="pt-4 pb-3" data-day={style.day}>
          <dt className="font-semibold">{style.name}</dt>
          <dd className="wrap-anywhere">
            <CitationText text={reference} />
          </dd>
          {inText !== undefined && (
            <dd className="mt-2 wrap-anywhere text-soft">
              <span data-part="cite-label">{style.inText === "note" ? "As a note: " : "In the text: "}</span>
              <CitationText text={inText} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
