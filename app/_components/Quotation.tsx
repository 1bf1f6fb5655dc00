import { withinQuotationMarks } from "../../engine/in-quotation-marks.ts";

/** Words of an account as a quotation: marks among them become single, since the browser puts double ones around. */
export function Quotation({ words }: { words: string }) {
  return <q>{withinQuotationMarks(words)}</q>;
}
