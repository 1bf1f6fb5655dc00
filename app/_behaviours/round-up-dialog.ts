import { handOut } from "./hand-out.ts";
import { shownIn } from "./asked.ts";
import { at } from "./at.ts";
import { copyText } from "./copy-link.ts";
import { openDialog } from "./dialogs.ts";
import { askOf, editorsAnswer, editorsInWords } from "./editors-answer.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { encodeHandedIn, handedInText, type HandedIn } from "./handed-in.ts";
import { answersOf, outcomeOf } from "./judgments.ts";
import { button, make } from "./make.ts";
import { asPart } from "./parts.ts";
import { isOwnPage, thisPage } from "./this-page.ts";
import { whoSays } from "./who-says.ts";
import { outcomeIn, roundUpOf, roundUpText, type RoundUpRow } from "./round-up.ts";
import { withoutSiteName } from "../_site-name.ts";

/** Opens the round-up: what was answered to each question, and what the editors say. */
export function openRoundUp(judged: JudgedPair): void {
  const dialog = make("dialog", "judging-dialog dialog max-h-[92dvh] w-[min(60rem,94vw)] bg-paper px-18 py-16");
  const title = make("h2", "", "Round-up");
  title.id = "site.round-up";
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.append(
    title,
    make("p", "text-soft", withoutSiteName(document.title)),
    roundUpWithActs(judged),
    button("Close", () => dialog.close()),
  );
  openDialog(dialog, judged.signal);
}

/** The round-up with its buttons, as it stands at the end of a presentation or in a dialog. */
export function roundUpWithActs(judged: JudgedPair): HTMLElement {
  const rows = rowsOf(judged);
  const copy = () => {
    const address = isOwnPage() ? "" : new URL(thisPage(), location.href).href;
    void copyText(roundUpText(document.title, address, rows, whoSays()), "Round-up copied.", judged.signal);
  };
  const acts = make(
    "p",
    "my-10 flex flex-wrap gap-6",
    button("Print", () => print()),
    button("Copy as text", copy),
  );
  return make("div", "", roundUpOf(rows, whoSays()), acts, handIn(judged, rows));
}

function rowsOf(judged: JudgedPair): RoundUpRow[] {
  const { pair, choices, judgmentOf } = judged;
  const wordOf = (kind: string) => choices.get(kind)?.word ?? kind;
  return shownIn(pair).map((asked) => {
    const judgment = judgmentOf(asked);
    const { suggested } = editorsAnswer(asked);
    const editors = editorsInWords(judged, asked);
    return {
      ask: askOf(asked),
      answers: answersOf(judgment).map(wordOf),
      hands: Object.fromEntries(Object.entries(judgment.hands).map(([kind, n]) => [wordOf(kind), n])),
      reason: judgment.reason,
      suggested,
      editors: judgment.revealed ? editors.words : undefined,
      outcome: outcomeOf(judgment, editors.choice),
    };
  });
}

/** A name, if the pupil likes, and three ways to hand in: as text, as a file, as a link to the teacher's tally. */
function handIn(judged: JudgedPair, rows: readonly RoundUpRow[]): HTMLElement {
  const name = make("input", "ml-3 rounded-md border border-soft bg-paper px-4 py-2 text-ink");
  name.maxLength = 80;
  name.autocomplete = "off";
  const given = async () => {
    const handed = handedInOf(judged, rows, name.value.trim());
    const link = new URL(at("/teach/tally/"), location.href);
    link.hash = await encodeHandedIn(handed);
    return { link: link.href, text: handedInText(handed, link.href) };
  };
  const save = async () => {
    handOut("judged.txt", (await given()).text, "text/plain");
  };
  return asPart(
    "hand-in",
    make(
      "section",
      "my-10 border-t border-rule pt-8",
      make("h3", "mb-3 font-strong", "Hand it in"),
      make(
        "p",
        "mb-5 max-w-prose text-soft",
        "Your answers, the words that you pointed to and your reasons, for your teacher’s tally. The link holds all of it; nothing is sent from here.",
      ),
      make("p", "mb-5", make("label", "", "Your name, if you like", name)),
      make(
        "p",
        "flex flex-wrap gap-6",
        button("Copy a link", () => void given().then(({ link }) => copyText(link, "Link copied.", judged.signal))),
        button(
          "Copy with words and reasons",
          () => void given().then(({ text }) => copyText(text, "Answers copied.", judged.signal)),
        ),
        button("Save as a file", () => void save()),
      ),
    ),
  );
}

function handedInOf({ pair, judgmentOf }: JudgedPair, rows: readonly RoundUpRow[], name: string): HandedIn {
  return {
    name,
    title: withoutSiteName(document.title),
    // Who opens a reader’s own comparison has it under another name: its articles say which it is.
    page: isOwnPage() ? thisPage().replace(/c=[^&]*&/, "") : thisPage(),
    answers: shownIn(pair).flatMap((asked, i) => {
      const [row, judgment] = [rows[i], judgmentOf(asked)];
      if (!row || answersOf(judgment).length === 0) return [];
      return {
        ask: row.ask,
        answer: row.answers.join(", "),
        a: judgment.a?.quote ?? "",
        b: judgment.b?.quote ?? "",
        reason: judgment.reason,
        compared: row.editors === undefined ? "" : outcomeIn(row),
      };
    }),
  };
}
