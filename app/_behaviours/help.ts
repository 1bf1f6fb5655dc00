import { keysAct, letKeysAct } from "./keys.ts";
import { asPart, selectorOf } from "./parts.ts";

/** The keys of a pair, each with the name of the button that does the same. */
const keys: readonly (readonly [string, string])[] = [
  ["n", "Next difference"],
  ["p", "Previous difference"],
  ["s", "The counterpart: the chosen passage in the other text"],
  ["l", "Copy the link to what you see, or to the selected words"],
  ["v", "List, or texts"],
  ["a", "Add a note to the selected words"],
  ["q", "Copy the selected words as a quotation, with their source"],
  ["w", "While judging: the selected words decide the chosen question"],
  ["c", "Cite the selected words"],
  ["?", "This help"],
  ["Esc", "Close"],
];

/** Opens the help: what the marks mean, and which keys there are. It is made when it is first asked for. */
export function openHelp(): void {
  (document.querySelector<HTMLDialogElement>(`dialog${selectorOf("help")}`) ?? makeHelp()).showModal();
}

function makeHelp(): HTMLDialogElement {
  const dialog = asPart("help", document.createElement("dialog"));
  dialog.className = "help";
  dialog.setAttribute("aria-labelledby", "site.help");
  const title = element("h2", "Reading a pair");
  title.id = "site.help";

  const about = element(
    "p",
    "Choose a question, or a marked passage: its words light up in both texts and come level. A sign and a number after a passage name its question.",
  );
  const list = document.createElement("dl");
  for (const [key, meaning] of keys) {
    const term = document.createElement("dt");
    term.append(element("kbd", key));
    list.append(term, element("dd", meaning));
  }

  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = keysAct();
  box.addEventListener("change", () => letKeysAct(box.checked));
  label.append(box, " Single keys act (remembered in this browser only)");

  const close = element("button", "Close");
  close.className = "tool";
  close.addEventListener("click", () => dialog.close());
  dialog.append(title, about, list, label, close);
  document.body.append(dialog);
  return dialog;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
