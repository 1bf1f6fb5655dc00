/** What content is of: each has a folder of that name in `content/`. */
export type ContentKind = "articles" | "incidents" | "lessons" | "history";

/** Ids that something else has as its address; a test holds them against the folders of app/ (tests/library/reserved-ids.spec.ts). */
export const reservedIds: Readonly<Record<ContentKind, readonly string[]>> = {
  /** Pages that stand beside the accounts of an incident: `/incidents/<incident>/sheet/`. */
  articles: ["history", "key", "questions", "sheet", "sources"],
  /** Nothing stands beside the incidents. */
  incidents: [],
  /** Its files are called as the incidents. */
  history: [],
  /** Pages that stand beside the lessons: `/teach/grid/`. */
  lessons: ["grid", "tally"],
};
