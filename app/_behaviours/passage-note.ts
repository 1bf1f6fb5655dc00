import type { WordRun } from "../../engine/links/compare-wording.ts";
import type { Passage } from "../../engine/links/passage.ts";
import type { Resolution } from "../../engine/links/resolve-passage.ts";
import { make } from "./make.ts";
import { wordsOf } from "./passage-words.ts";
import { asPart } from "./parts.ts";

/** Whether what was shared still holds, in the words of the page. */
export function stateInWords(resolution: Resolution): string {
  switch (resolution.state) {
    case "exact":
      return resolution.articleEdited
        ? "Exactly as shared. The article has been edited elsewhere since."
        : "Exactly as shared.";
    case "edited":
      return resolution.difference?.every((run) => run.in === "both")
        ? "The text has been edited since this was shared: in how its characters are written, not in its words."
        : "The text has been edited since this was shared.";
    case "moved":
      return "These words are as they were shared, but have moved.";
    case "gone":
      return "These words are no longer there.";
  }
}

/** What is to be said of a passage. */
export interface NoteOn {
  readonly kind: "shared" | "own";
  readonly title: string;
  readonly note: string;
  readonly open: boolean;
  readonly acts: readonly HTMLButtonElement[];
}

/**
 * What stands by a shared or noted passage: whose it is, whether it still holds, the note, and what can be done. All that
 * came in a link is shown as text.
 */
export function passageNote(
  passage: Passage,
  resolution: Resolution,
  { kind, title, note, open, acts }: NoteOn,
): HTMLDetailsElement {
  const element = asPart(
    "passage-note",
    make(
      "details",
      `passage-note ${kind === "shared" ? "shared" : "own"}`,
      make("summary", "cursor-pointer font-strong", title),
    ),
  );
  element.dataset["kind"] = kind;
  element.open = open;
  const state = asPart("passage-state", make("p", "text-soft", stateInWords(resolution)));
  element.append(state);
  if (resolution.state === "gone") {
    state.append(" They were shared as:");
    element.append(asPart("note-words", make("blockquote", "note-words", wordsOf(passage))));
  }
  if (resolution.state === "edited" && resolution.difference) element.append(differenceOf(resolution.difference));
  if (note !== "") {
    const text = asPart("note-text", make("p", "mt-3 wrap-anywhere whitespace-pre-wrap", note));
    text.dir = "auto";
    element.append(text);
  }
  if (acts.length > 0) element.append(make("p", "mt-4 -ml-6 flex flex-wrap gap-2 print:hidden", ...acts));
  return element;
}

/** The words as shared and as they are, with what went and what came told apart by line as well as colour. */
export function differenceOf(runs: readonly WordRun[]): HTMLElement {
  const line = make("p", "wording");
  runs.forEach((run, i) => {
    const between = i === 0 || run.joined ? "" : " ";
    line.append(between, run.in === "both" ? run.text : make(run.in === "a" ? "del" : "ins", "", run.text));
  });
  return line;
}
