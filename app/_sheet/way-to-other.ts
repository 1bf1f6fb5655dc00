import type { IncidentSheetView } from "../_view/sheet-view.ts";

/** From a sheet to its key, and from a key to its sheet. */
export function wayToOther({ student, key }: Pick<IncidentSheetView, "student" | "key">, isKey: boolean) {
  return isKey
    ? { address: student.address, says: "Student’s sheet" }
    : { address: key.address, says: "Key with the answers" };
}
