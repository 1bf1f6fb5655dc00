import type { Incident } from "../../library/shelf.ts";
import { periodInWords } from "../_dates.ts";
import { isDraft } from "../_reviewed.ts";
import { PrivateNote } from "../_components/PrivateNote.tsx";

/** What a sheet is of, and on the student's the lines for name, class and date. */
export function SheetHead({ incident, title, isKey }: { incident: Incident; title: string; isKey: boolean }) {
  return (
    <header className="sheet-head">
      <p className="crumb">
        {periodInWords(incident.when)} · {incident.where.map(({ name }) => name).join(", ")} · {incident.kind}
      </p>
      <h1>
        {isKey && "Key: "}
        {title}
      </h1>
      {isKey && isDraft(incident) && incident.questions.length > 0 && (
        <p>The answers are suggested by the comparison engine; no editor has confirmed them.</p>
      )}
      {!isKey && (
        <p className="sheet-who">
          <span>Name</span> <span>Class</span> <span>Date</span>
        </p>
      )}
      <PrivateNote of={[incident]} />
    </header>
  );
}
