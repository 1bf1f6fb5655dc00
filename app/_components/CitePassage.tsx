import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { PassageCitation } from "../_view/claim-view.ts";
import { CiteStyles } from "./CiteStyles.tsx";
import { Words } from "./Words.tsx";
import { ofTheSite } from "../_site-name.ts";

/** How one passage is cited, closed under the word “Cite”: its paragraph and its voice, whose words it is in, every style. */
export function CitePassage({
  citation: { quote, lang, paragraph, voice, isRetold, anchor, forms, citations },
  named = false,
}: {
  citation: PassageCitation;
  /** Whether the words stand beside “Cite”, where there is nothing above it that they could be read from. */
  named?: boolean;
}) {
  return (
    <details
      className="font-sans text-93 leading-easy blind:hidden print:hidden"
      data-part="cite-passage"
      data-forms={forms}
      data-anchor={anchor}
    >
      <summary className="act w-fit" aria-label={`Cite: ${quote}`}>
        Cite
        {named && (
          <>
            {" "}
            <Words lang={lang}>{inQuotationMarks(quote)}</Words>
          </>
        )}
      </summary>
      <p className="mt-7 text-soft">
        {paragraph === 0 ? "Headline" : `Paragraph ${paragraph}`}; the voice is <Words lang={lang}>{voice}</Words>.{" "}
        {isRetold && paragraph > 0 && `These are ${ofTheSite} words, not the source’s.`}
      </p>
      <CiteStyles citations={citations} />
    </details>
  );
}
