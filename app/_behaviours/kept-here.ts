import { counted } from "../../engine/counted.ts";
import { at } from "./at.ts";
import { tell } from "./copy-link.ts";
import { eraseJudgments, keptPages } from "./judgment-store.ts";
import { hintWasRead, showHintAgain } from "./first-visit.ts";
import { keysAct, letKeysAct } from "./keys.ts";
import { button, make } from "./make.ts";
import { dropNotes, type Note } from "./notes-store.ts";
import { pageHere } from "./page-here.ts";
import { switchOff } from "./offline-acts.ts";
import { eraseOwn, type ownKept } from "./own-kept.ts";
import { asPart } from "./parts.ts";
import { taskIn, withTask } from "./task.ts";

/** All that this site keeps in the browser, each with the way to erase it. What it does not list is not kept. */
export function keptHere(
  notes: readonly Note[],
  own: Awaited<ReturnType<typeof ownKept>>,
  isOffline: boolean,
  reload: () => void,
  signal: AbortSignal,
): HTMLElement {
  const kept = [
    isOffline &&
      line(
        "Pages of this site, so that they can be read without a network (",
        link("/offline/"),
        "), those that you read among them. ",
        button("Switch off and erase", () => void switchOff().then(reload)),
      ),
    notes.length > 0 && line(`${counted(notes.length, "note")}, as above.`),
    own.comparisons > 0 &&
      line(
        "Comparisons of your own (",
        link("/read/"),
        `): ${own.comparisons}, with their texts. `,
        button("Erase", () => {
          if (confirm(`Erase all ${own.comparisons} from this browser? They cannot be brought back, but from files.`))
            void eraseOwn().then(reload);
        }),
      ),
    own.isInTab && line("What you were writing on ", link("/read/"), ", in this tab until it is closed."),
    ...(["tab", "browser"] as const).flatMap((place) =>
      keptPages(place).map((page) => {
        const here = pageHere(page);
        const link = here === undefined ? page : make("a", "", here);
        // Judgments with three answers are kept under the address that asks for three (judging.ts).
        if (typeof link !== "string" && here !== undefined) {
          const task = taskIn(new URL(page, location.href));
          const judged = withTask(new URL(here, location.href), { ...task, questions: [] });
          judged.searchParams.set("judge", "1");
          link.href = judged.pathname + judged.search;
        }
        return line(
          "Your judgments on ",
          link,
          place === "tab" ? ", in this tab until it is closed. " : " ",
          eraser("Erase", () => eraseJudgments(place, page), reload),
        );
      }),
    ),
    !keysAct() &&
      line(
        "Single keys are turned off. ",
        eraser("Turn them on", () => letKeysAct(true), reload),
      ),
    hintWasRead() && line("The line above the texts is put away. ", eraser("Show it again", showHintAgain, reload)),
  ].filter((found) => found !== false);
  const section = asPart("kept-here", make("section", "", make("h2", "", "Everything that is kept in this browser")));
  if (kept.length === 0) {
    section.append(
      make("p", "font-sans text-soft", "Nothing. Of your own this site keeps only what you ask it to keep."),
    );
    return section;
  }
  const erase = async () => {
    await dropNotes(notes.map(({ id }) => id));
    eraseJudgments("tab");
    eraseJudgments("browser");
    await eraseOwn();
    if (isOffline) await switchOff();
    letKeysAct(true);
    showHintAgain();
  };
  section.append(
    make("ul", "", ...kept),
    make(
      "p",
      "flex flex-wrap gap-5 font-sans text-93 *:border-rule print:hidden",
      button("Erase everything", () => {
        if (confirm("Erase everything that this site keeps in this browser?"))
          void erase().then(() => {
            reload();
            tell("Erased. Nothing is kept here now.", signal);
          });
      }),
    ),
  );
  return section;
}

function link(address: string): HTMLAnchorElement {
  const made = make("a", "", address);
  made.href = at(address);
  return made;
}

function line(...words: (Node | string)[]): HTMLElement {
  return make("li", "", ...words);
}

function eraser(words: string, erase: () => void, reload: () => void): HTMLElement {
  return button(words, () => {
    erase();
    reload();
  });
}
