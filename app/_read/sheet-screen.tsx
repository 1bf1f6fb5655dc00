import { IncidentSheet } from "../_sheet/IncidentSheet.tsx";
import { PairSheet } from "../_sheet/PairSheet.tsx";
import { incidentSheetView, pairSheetView } from "../_view/sheet-view.ts";
import { articleNamed } from "./article-named.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { ownView } from "./own-view.ts";
import type { Program } from "./program.ts";

/** The sheet of two articles or of all, or its key. */
export function SheetScreen({ program, own }: { program: Program; own: OwnComparison }) {
  const comparison = ownView(own, program.found);
  const { a, b, key } = program.screen;
  const has = (id: string | undefined): id is string => own.articles.some((article) => article.id === id);
  return has(a) && has(b) ? (
    <PairSheet
      view={pairSheetView(comparison, articleNamed(comparison, a), articleNamed(comparison, b))}
      isKey={key !== undefined}
    />
  ) : (
    <IncidentSheet view={incidentSheetView(comparison)} isKey={key !== undefined} />
  );
}
