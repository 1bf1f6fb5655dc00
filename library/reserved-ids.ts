/** Ids that something else has as its address; a test holds them against the folders of app/ (tests/library/reserved-ids.spec.ts). */
export const reservedIds: Readonly<Record<"articles" | "lessons", readonly string[]>> = {
  /** Pages that stand beside the accounts of an incident: `/incidents/<incident>/sheet/`. */
  articles: ["key", "questions", "sheet", "sources"],
  /** Pages that stand beside the lessons: `/teach/grid/`. */
  lessons: ["grid"],
};
