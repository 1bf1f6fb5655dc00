import { counted } from "../../engine/counted.ts";
import { copyLink } from "./copy-link.ts";
import { openDialog } from "./dialogs.ts";
import { button, make } from "./make.ts";
import { asPart, findPart, partsIn } from "./parts.ts";
import { withTask, type Task } from "./task.ts";
import { isOwnPage, paperAt, thisPage } from "./this-page.ts";

/** A task that is to be given to a class with the comparison itself, told to whoever draws that (`parallax-lesson`). */
export interface GivenLesson {
  readonly as: "file" | "link";
  readonly task: Task;
  readonly blind: boolean;
}

const strong = "tool border-current font-strong";

/** Opens the choice of what a class is asked of a pair: which questions, with which answers, blind or not; and gives the ways to it. */
export function openTask(pair: HTMLElement, signal: AbortSignal): void {
  const dialog = asPart(
    "task",
    make("dialog", "dialog max-h-[92dvh] w-[min(42rem,94vw)] bg-paper px-16 py-14 font-sans"),
  );
  const title = make("h2", "mb-4", "A task for a class");
  title.id = "site.task";
  dialog.setAttribute("aria-labelledby", title.id);
  const questions = partsIn(pair, "card")
    .filter(({ dataset }) => dataset["suggested"] === undefined)
    .toSorted((x, y) => Number(x.dataset["place"]) - Number(y.dataset["place"]))
    .map((card) => ({
      id: card.dataset["question"] ?? "",
      box: boxOf("checkbox", "question", true),
      ask: findPart(card, "card-ask")?.textContent ?? "",
    }));
  const three = boxOf("radio", "answers", true);
  const relations = boxOf("radio", "answers", false);
  const blind = boxOf("checkbox", "blind", false);
  const ways = make("p", "my-8 flex flex-wrap items-center gap-6");
  const said = make("p", "text-soft");
  said.setAttribute("role", "status");

  const show = () => {
    const chosen = questions.filter(({ box }) => box.checked).map(({ id }) => id);
    const task: Task = { three: three.checked, questions: chosen.length === questions.length ? [] : chosen };
    const way = (wish: string, words: string, address = pathOf(location.href)) => {
      const asked = withTask(new URL(address), task);
      if (wish !== "") asked.search = [`${wish}=1`, asked.search.slice(1)].filter(Boolean).join("&");
      const link = make("a", "tool border-rule", words);
      link.href = asked.href;
      return link;
    };
    const first = way(blind.checked ? "blind" : "judge", "Try it");
    const papers = [...pair.querySelectorAll<HTMLAnchorElement>("a[href]")].flatMap((link) => {
      const paper = paperAt(new URL(link.href));
      if (paper === undefined) return [];
      return [way(blind.checked && paper === "sheet" ? "blind" : "", link.textContent ?? "", pathOf(link.href))];
    });
    const give = (as: GivenLesson["as"]) =>
      pair.dispatchEvent(
        new CustomEvent<GivenLesson>("parallax-lesson", { bubbles: true, detail: { as, task, blind: blind.checked } }),
      );
    ways.replaceChildren(
      // The texts of a reader's own comparison are in this browser alone: an address would lead a class nowhere.
      ...(!isOwnPage()
        ? [button("Copy the link", () => void copyLink(first.href, signal), strong)]
        : [
            button("Save as a file for the class", () => give("file"), strong),
            button("Copy a link, without the texts", () => give("link")),
          ]),
      first,
      way("present", "Projector"),
      ...papers,
    );
    ways.hidden = chosen.length === 0;
    const asked =
      chosen.length === 0 ? "Choose one question at least." : `${counted(chosen.length, "question")} asked.`;
    if (said.textContent !== asked) said.textContent = asked;
  };
  const all = button("All", () => setAll(true));
  const none = button("None", () => setAll(false));
  const setAll = (checked: boolean) => {
    for (const { box } of questions) box.checked = checked;
    show();
  };
  dialog.addEventListener("change", show);
  dialog.append(
    title,
    group("Questions", [make("p", "flex gap-3", all, none), ...questions.map(({ box, ask }) => line(box, ask))]),
    group("Answers", [
      line(three, "Three: the same; different, but both can be so; cannot both be so"),
      line(relations, "All relations, as the page has them"),
    ]),
    group("Names", [line(blind, "Blind: without publisher, byline and headline until something is judged")]),
    said,
    ways,
    button("Close", () => dialog.close()),
  );
  show();
  openDialog(dialog, signal);
}

function boxOf(type: "checkbox" | "radio", name: string, checked: boolean): HTMLInputElement {
  const box = make("input", "");
  Object.assign(box, { type, name, checked });
  return box;
}

function line(box: HTMLInputElement, words: string): HTMLElement {
  const label = make("label", "flex items-baseline gap-5 py-1.5", box, make("span", "", words));
  label.dir = "auto";
  return label;
}

function group(name: string, lines: readonly HTMLElement[]): HTMLElement {
  return make("fieldset", "mb-8", make("legend", "mb-2 font-strong", name), ...lines);
}

/** An address without what it asks for. */
function pathOf(address: string): string {
  const page = new URL(address);
  return page.origin + thisPage(page);
}
