import { readJudgment, type Judgment } from "./judgments.ts";

/** Where judgments are kept if the reader asks for it: in this browser alone, for each page by its path. */
const key = "parallax.judgments";

/** Judgments on one page, by the question's id. */
export type Judgments = Readonly<Record<string, Judgment>>;

/** What was kept of a page; nothing where nothing was, or the browser keeps nothing. */
export function keptJudgments(page: string): Judgments | undefined {
  return readAll()[page];
}

/** The pages of which judgments are kept. */
export function keptPages(): string[] {
  return Object.keys(readAll());
}

/** Keeps the judgments on a page in the place of what was kept; answers whether the browser let it. */
export function keepJudgments(page: string, judgments: Judgments): boolean {
  return write({ ...readAll(), [page]: judgments });
}

/** Erases what is kept of a page, or of all pages. */
export function eraseJudgments(page?: string): void {
  write(page === undefined ? {} : Object.fromEntries(Object.entries(readAll()).filter(([other]) => other !== page)));
}

function readAll(): Readonly<Record<string, Judgments>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).map(([page, judged]: [string, unknown]) => [
        page,
        Object.fromEntries(
          Object.entries(typeof judged === "object" && judged !== null ? judged : {}).map(
            ([question, judgment]: [string, unknown]) => [question, readJudgment(judgment)],
          ),
        ),
      ]),
    );
  } catch {
    // Storage is forbidden, or somebody else wrote here: nothing is kept.
    return {};
  }
}

function write(all: Readonly<Record<string, Judgments>>): boolean {
  try {
    if (Object.keys(all).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}
