import type { Citation } from "../_citations/citations-of.ts";
import { CitationText } from "./CitationText.tsx";

/** Something's citations, a style after the other, each with what stands in the text. */
export function CiteStyles({ citations }: { citations: readonly Citation[] }) {
  return (
    <dl className="cite-styles" data-part="cite-styles">
      {citations.map(({ style, reference, inText }) => (
        <div key={style.id} data-day={style.day}>
          <dt>{style.name}</dt>
          <dd>
            <CitationText text={reference} />
          </dd>
          {inText !== undefined && (
            <dd className="cite-in-text">
              <span className="cite-label" data-part="cite-label">
                {style.inText === "note" ? "As a note: " : "In the text: "}
              </span>
              <CitationText text={inText} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
