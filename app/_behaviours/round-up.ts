import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { make } from "./make.ts";
import { handsInOrder, type Outcome } from "./judgments.ts";
import { asPart } from "./parts.ts";
import { editors, type WhoSays } from "./who-says.ts";

/** How an answer stands to what is revealed. */
const outcomesInWords: Record<Outcome, string> = {
  same: "the same",
  other: "otherwise",
  "left open": "left open",
  tie: "a tie",
  "cannot tell": "not told",
  "not judged": "not judged",
};

/** A question at the end: what was answered, and what the editors say. All of it in words, as it is shown. */
export interface RoundUpRow {
  readonly ask: string;
  /** More than one where the most hands tie; none where nothing was judged. */
  readonly answers: readonly string[];
  readonly hands: Readonly<Record<string, number>>;
  readonly reason: string;
  /** No editor has confirmed what is revealed. */
  readonly suggested: boolean;
  /** Nothing as long as it is not revealed. */
  readonly editors: string | undefined;
  readonly outcome: Outcome;
}

/** Where answers and editors agree and where not: a sentence of counts, and a table. */
export function roundUpOf(rows: readonly RoundUpRow[], by = editors): HTMLElement {
  const table = asPart(
    "round-up-table",
    make(
      "table",
      "round-up-table",
      make("thead", "", row("th", ["Question", "Answered", by.atBeginning, "Compared"])),
      make(
        "tbody",
        "",
        ...rows.map((shown) => row("td", [shown.ask, answered(shown), editorsIn(shown), outcomeIn(shown)])),
      ),
    ),
  );
  const scroll = make("div", "overflow-x-auto", table);
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", "Every question");
  return make("div", "", asPart("round-up-counts", make("p", "my-6 font-strong", countsIn(rows, by))), scroll);
}

/** The same as plain text, to be pasted anywhere; `address` is empty where others have none. */
export function roundUpText(title: string, address: string, rows: readonly RoundUpRow[], by = editors): string {
  const lines = rows.map(
    (shown) =>
      `${shown.ask}\n  Answered: ${answered(shown)}\n  ${by.atBeginning}: ${editorsIn(shown)} (${outcomeIn(shown)})`,
  );
  return [title, ...(address === "" ? [] : [address]), "", countsIn(rows, by), "", ...lines].join("\n");
}

/** What editors have confirmed and what is suggested are counted apart. */
function countsIn(rows: readonly RoundUpRow[], by: WhoSays): string {
  const reviewed = rows.filter(({ suggested }) => !suggested);
  const suggested = rows.filter((shown) => shown.suggested);
  return [countsOf(reviewed, "", `as ${by.who}`), countsOf(suggested, " suggested", "the same")]
    .filter((counts) => counts !== "")
    .join(" ");
}

function countsOf(rows: readonly RoundUpRow[], what: string, same: string): string {
  if (rows.length === 0) return "";
  const revealed = rows.filter(({ editors }) => editors !== undefined);
  const count = (...of: Outcome[]) => revealed.filter(({ outcome }) => of.includes(outcome)).length;
  const parts = [
    `${count("same")} ${same}`,
    `${count("other")} otherwise`,
    count("left open") > 0 && `${count("left open")} left open by the engine`,
    count("tie") > 0 && `${count("tie")} with a tie`,
    count("cannot tell") > 0 && `${count("cannot tell")} that could not be told`,
    count("not judged") > 0 && `${count("not judged")} not judged`,
    rows.length > revealed.length && `${rows.length - revealed.length} not revealed`,
  ].filter((part) => typeof part === "string");
  return `Of ${rows.length}${what}: ${parts.join(", ")}.`;
}

function answered({ answers, hands, reason }: RoundUpRow): string {
  const counted = handsInOrder(hands).map(([word, n]) => `${word} ${n}`);
  const given = counted.length > 0 ? counted.join(", ") : answers.join(", ") || "–";
  return reason === "" ? given : `${given} (${inQuotationMarks(reason)})`;
}

function editorsIn({ editors, suggested }: RoundUpRow): string {
  if (editors === undefined) return "not revealed";
  return suggested ? `${editors} (suggested, not reviewed)` : editors;
}

/** How it stands to what is revealed; a dash where nothing is. */
export function outcomeIn({ editors, outcome }: RoundUpRow): string {
  if (editors === undefined) return "–";
  return outcomesInWords[outcome];
}

function row(cell: "th" | "td", texts: readonly string[]): HTMLTableRowElement {
  const cells = texts.map((text) => {
    const made = make(cell, "", text);
    if (cell === "th") made.setAttribute("scope", "col");
    return made;
  });
  return make("tr", "", ...cells);
}
