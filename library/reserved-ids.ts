/**
 * Ids that would collide with other pages. A test compares them with the folders of app/
 * (tests/library/reserved-ids.spec.ts).
 */
export const reservedIds = {
  /** Pages that stand beside the accounts of an incident: `/incidents/<incident>/sheet/`. */
  articles: ["key", "questions", "sheet", "sources"],
  /** Pages that stand beside the lessons: `/teach/grid/`. */
  lessons: ["grid"],
} as const satisfies Record<string, readonly string[]>;

/** Whether an id is the address of another page. */
export function isReserved(of: keyof typeof reservedIds, id: string): boolean {
  return (reservedIds[of] as readonly string[]).includes(id);
}
