import { readJudgment, type Judgment } from "./judgments.ts";

/** Where judgments are kept, for each page by its path: in this tab until it is closed or, if the reader asks for it, in this browser. */
export type Place = "tab" | "browser";

const key = "parallax.judgments";

/** Judgments on one page, by the question's id. */
export type Judgments = Readonly<Record<string, Judgment>>;

/** What was kept of a page; nothing where nothing was, or the browser keeps nothing. */
export function keptJudgments(place: Place, page: string): Judgments | undefined {
  return readAll(place)[page];
}

/** The pages of which judgments are kept. */
export function keptPages(place: Place): string[] {
  return Object.keys(readAll(place));
}

/** Keeps the judgments on a page in the place of what was kept; answers whether the browser let it. */
export function keepJudgments(place: Place, page: string, judgments: Judgments): boolean {
  return write(place, { ...readAll(place), [page]: judgments });
}

/** Erases what is kept of a page, or of all pages. */
export function eraseJudgments(place: Place, page?: string): void {
  const rest = Object.entries(readAll(place)).filter(([other]) => page !== undefined && other !== page);
  write(place, Object.fromEntries(rest));
}

function readAll(place: Place): Readonly<Record<string, Judgments>> {
  try {
    const kept: unknown = JSON.parse(storageOf(place).getItem(key) ?? "{}");
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

function write(place: Place, all: Readonly<Record<string, Judgments>>): boolean {
  try {
    if (Object.keys(all).length === 0) storageOf(place).removeItem(key);
    else storageOf(place).setItem(key, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}

function storageOf(place: Place): Storage {
  return place === "tab" ? sessionStorage : localStorage;
}
