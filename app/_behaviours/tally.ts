import { readHandedIn, type HandedIn } from "./handed-in.ts";
import { make } from "./make.ts";
import { asPart, part } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/**
 * The page on which a teacher sees who said what: it reads the link that it was opened with, and links, texts and files that are
 * put in. Nothing of it is kept or sent: it is gone with the page.
 */
export function attachTally(root: HTMLElement, signal: AbortSignal): void {
  const pasted = part(root, "tally-links");
  const files = part(root, "tally-files");
  const said = part(root, "tally-said");
  const tables = part(root, "tally");
  /** Links that the page was opened with, and files. */
  const given: string[] = [];
  let asked = 0;
  /** Reads everything anew: what is being pasted changes. */
  const read = async () => {
    asked += 1;
    const mine = asked;
    const typed = pasted instanceof HTMLTextAreaElement ? pasted.value : "";
    const { read: all, damaged } = await readHandedIn([...given, typed].join("\n"));
    if (signal.aborted || mine !== asked) return;
    said.textContent = saidOf(all.length, damaged);
    tables.replaceChildren(...tallied(all));
  };
  const add = (text: string) => {
    given.push(text);
    return read();
  };
  pasted.addEventListener("input", () => void read(), { signal });
  files.addEventListener(
    "change",
    () => {
      if (!(files instanceof HTMLInputElement)) return;
      for (const file of files.files ?? []) void file.text().then(add);
    },
    { signal },
  );
  addEventListener("hashchange", () => void add(location.hash), { signal });
  void add(location.hash);
  whenGone(signal, () => {
    said.textContent = "";
    tables.replaceChildren();
  });
}

function saidOf(count: number, damaged: number): string {
  const read = count === 0 ? "" : `${count} handed in.`;
  const not = damaged === 0 ? "" : `${damaged} cannot be read: perhaps cut short on the way. Ask for the file.`;
  return [read, not].filter(Boolean).join(" ");
}

/** Pair by pair and question by question: how many gave which answer, and a row for each pupil. */
function tallied(all: readonly HandedIn[]): HTMLElement[] {
  const pages = [...new Set(all.map(({ page }) => page))];
  return pages.flatMap((page) => {
    const ofPage = all.filter((one) => one.page === page);
    const asks = [...new Set(ofPage.flatMap(({ answers }) => answers.map(({ ask }) => ask)))];
    return [make("h2", "mt-20 mb-6", ofPage[0]?.title ?? ""), ...asks.map((ask) => ofQuestion(ask, ofPage))];
  });
}

function ofQuestion(ask: string, all: readonly HandedIn[]): HTMLElement {
  const given = all.flatMap(({ name, answers }) =>
    answers
      .filter((answer) => answer.ask === ask)
      .map((given) => ({ ...given, answer: given.answer || "–", name: name || "no name" })),
  );
  const counts = [...new Set(given.map(({ answer }) => answer))]
    .map((answer) => ({ answer, count: given.filter((one) => one.answer === answer).length }))
    .toSorted((x, y) => y.count - x.count)
    .map(({ answer, count }) => `${answer} ${count}`);
  const head = ["Name", "Answer", "Words in A", "Words in B", "Reason", "Compared"];
  const table = make(
    "table",
    "figures text-90",
    make("thead", "", make("tr", "", ...head.map(columnHead))),
    make(
      "tbody",
      "",
      ...given.map(({ name, answer, a, b, reason, compared }) =>
        make(
          "tr",
          "",
          ...[name, answer, a, b, reason, compared].map((words) => {
            const cell = make("td", "", words);
            cell.dir = "auto";
            return cell;
          }),
        ),
      ),
    ),
  );
  const scroll = make("div", "overflow-x-auto", table);
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", ask);
  return asPart(
    "tally-question",
    make("section", "mb-14", make("h3", "font-semibold", ask), make("p", "mb-4", `${counts.join(", ")}.`), scroll),
  );
}

function columnHead(words: string): HTMLElement {
  const cell = make("th", "", words);
  cell.setAttribute("scope", "col");
  return cell;
}
