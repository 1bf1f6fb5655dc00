import { shownIn } from "./asked.ts";
import { copyText } from "./copy-link.ts";
import { openDialog } from "./dialogs.ts";
import { askOf, editorsAnswer } from "./editors-answer.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { answersOf, outcomeOf } from "./judgments.ts";
import { button, make } from "./make.ts";
import { roundUpOf, roundUpText, type RoundUpRow } from "./round-up.ts";

/** Opens the round-up: what was answered to each question, and what the editors say. */
export function openRoundUp(judged: JudgedPair): void {
  const dialog = make("dialog", "judging-dialog dialog max-h-[92dvh] w-[min(60rem,94vw)] bg-paper px-18 py-16");
  const title = make("h2", "", "Round-up");
  title.id = "site.round-up";
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.append(
    title,
    make("p", "text-soft", document.title.replace(/ · Parallax$/, "")),
    roundUpWithActs(judged),
    button("Close", () => dialog.close()),
  );
  openDialog(dialog, judged.signal);
}

/** The round-up with its buttons, as it stands at the end of a presentation or in a dialog. */
export function roundUpWithActs(judged: JudgedPair): HTMLElement {
  const rows = rowsOf(judged);
  const copy = () => {
    const address = new URL(location.pathname, location.href).href;
    void copyText(roundUpText(document.title, address, rows), "Round-up copied.", judged.signal);
  };
  const acts = make(
    "p",
    "my-10 flex flex-wrap gap-6",
    button("Print", () => print()),
    button("Copy as text", copy),
  );
  return make("div", "", roundUpOf(rows), acts);
}

function rowsOf({ pair, choices, judgmentOf }: JudgedPair): RoundUpRow[] {
  const wordOf = (kind: string) => choices.get(kind)?.word ?? kind;
  return shownIn(pair).map((asked) => {
    const judgment = judgmentOf(asked);
    const { suggested, relation, kind } = editorsAnswer(asked);
    return {
      ask: askOf(asked),
      answers: answersOf(judgment).map(wordOf),
      hands: Object.fromEntries(Object.entries(judgment.hands).map(([kind, n]) => [wordOf(kind), n])),
      reason: judgment.reason,
      suggested,
      editors: judgment.revealed ? relation : undefined,
      outcome: outcomeOf(judgment, kind),
    };
  });
}
