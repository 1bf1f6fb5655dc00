import { openDialog } from "./dialogs.ts";
import { keysAct, letKeysAct } from "./keys.ts";
import { button, make } from "./make.ts";

/** The keys of a pair, each with the name of the button that does the same. */
const keys: readonly (readonly [string, string])[] = [
  ["n", "Next question, of those that are shown"],
  ["p", "Previous question"],
  ["s", "The chosen question’s passage in the other text"],
  ["l", "Copy the link to what you see, or to the selected words"],
  ["v", "All questions as a list, or the texts"],
  ["a", "Add a note to the selected words"],
  ["q", "Copy the selected words as a quotation, with their source"],
  ["w", "While judging: the selected words decide the chosen question"],
  ["c", "Cite the selected words"],
  ["← →", "Fewer or more words, where a paragraph was chosen by its number: its beginning; with Shift, its end"],
  ["/", "Search the shelf"],
  ["?", "This help"],
  ["Esc", "Close what is open"],
];

/** Opens the help: what the marks mean, and which keys there are. */
export function openHelp(signal: AbortSignal): void {
  const dialog = make("dialog", "dialog max-h-[90dvh] max-w-[min(34rem,92vw)] bg-raised px-16 py-14");
  dialog.setAttribute("aria-labelledby", "site.help");
  const title = make("h2", "mb-6", "Reading a pair");
  title.id = "site.help";
  const box = make("input", "");
  box.type = "checkbox";
  box.checked = keysAct();
  box.addEventListener("change", () => letKeysAct(box.checked));
  dialog.append(
    title,
    make(
      "p",
      "",
      "Choose a question, or a marked passage: its words light up in both texts and come level. A sign and a number after a passage name its question.",
    ),
    make(
      "dl",
      "grid grid-cols-[max-content_minmax(0,1fr)] gap-x-12 gap-y-4",
      ...keys.flatMap(([key, meaning]) => [
        make("dt", "", make("kbd", "rounded-md border border-rule px-5 font-sans font-bold", key)),
        make("dd", "", meaning),
      ]),
    ),
    make("label", "my-10 flex items-baseline gap-6", box, " Single keys act (remembered in this browser only)"),
    button("Close", () => dialog.close(), "tool border-current"),
  );
  openDialog(dialog, signal);
}
