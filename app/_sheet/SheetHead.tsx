import { Blanks } from "./Blanks.tsx";
import { PrivateNote } from "../_components/PrivateNote.tsx";
import type { IncidentSheetView } from "../_view/sheet-view.ts";
import { Words } from "../_components/Words.tsx";

/** What a sheet is of, and on the student's the lines for name, class and date. */
export function SheetHead({
  view: { head, title, suggestedBy },
  isKey,
}: {
  view: Pick<IncidentSheetView, "head" | "title" | "suggestedBy">;
  isKey: boolean;
}) {
  return (
    <header>
      <p className="text-90 text-soft">{[head.period, head.places, head.kind].filter(Boolean).join(" · ")}</p>
      <h1>
        {isKey && "Key: "}
        <Words>{title}</Words>
      </h1>
      {isKey && suggestedBy !== undefined && (
        <p>The answers are suggested by {suggestedBy}; no editor has confirmed them.</p>
      )}
      {!isKey && <Blanks of={["Name", "Class", "Date"]} />}
      <PrivateNote of={[head]} />
    </header>
  );
}
