import type { PairView } from "../_view/pair-view.ts";
import { SheetLinks } from "./SheetLinks.tsx";

/** The way to the sheet of a pair and to its key; where it has none, to the sheet of all accounts. */
export function PairSheetLinks({ sheets }: Pick<PairView, "sheets">) {
  if (sheets.student !== undefined && sheets.key !== undefined)
    return <SheetLinks sheet={sheets.student} sheetKey={sheets.key} />;
  if (sheets.whole === undefined) return null;
  return (
    <a className="tool" href={sheets.whole}>
      Discussion sheet for all {sheets.accounts} accounts
    </a>
  );
}
