import type { Question } from "../../library/shelf.ts";
import { whole } from "../_addresses.ts";
import { reviewedInWords } from "./reviewed-in-words.ts";

/** Which version of which page a sheet is. */
export function SheetFoot({ address, questions }: { address: string; questions: readonly Question[] }) {
  return (
    <p className="sheet-foot">
      {whole(address)} · {reviewedInWords(questions)}. Every mark rests on a quotation and a voice. Parallax does not
      say who is right.
    </p>
  );
}
