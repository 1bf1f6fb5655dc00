import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";

/** What a quotation in another language says in English: the editors' words, and told as theirs. Nothing where there is no translation. */
export function Translation({ of: translation }: { of: string | undefined }) {
  if (translation === undefined) return null;
  return (
    <span className="block text-[0.93em] text-soft" data-part="translation">
      {" "}
      In the editors’ English: {inQuotationMarks(translation)}
    </span>
  );
}
