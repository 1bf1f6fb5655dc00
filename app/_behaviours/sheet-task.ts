import { partsIn, selectorOf } from "./parts.ts";
import { leftOut, withTask, type Task } from "./task.ts";
import { whenGone } from "./when-gone.ts";

/** A sheet, or its key, with the questions alone that a task has chosen. One question makes one page (sheet.css). */
export function attachSheetTask(root: HTMLElement, task: Task, signal: AbortSignal): void {
  const idOf = ({ dataset }: HTMLElement) => dataset["question"] ?? "";
  const rows = [...root.querySelectorAll<HTMLElement>(`main :is(tr, section, li)[data-question]`)];
  const out = leftOut(task, rows, idOf);
  if (out.length === 0) return;
  const marks = leftOut(task, partsIn(root, "mark"), idOf);
  const signs = marks.map((mark) => mark.nextElementSibling).filter((next) => next?.matches(selectorOf("mark-sign")));
  const all = new Set(rows.map(idOf)).size;
  const asked = all - new Set(out.map(idOf)).size;
  const set = (isOut: boolean) => {
    for (const row of out) row.hidden = isOut;
    for (const mark of [...marks, ...signs]) mark?.toggleAttribute("data-off", isOut);
    root.toggleAttribute("data-one-question", isOut && asked === 1);
  };
  const way = document.createElement("a");
  way.href = withTask(new URL(location.href), { ...task, questions: [] }).href;
  way.textContent = `All ${all} questions`;
  root.querySelector(selectorOf("sheet-bar"))?.append(way);
  set(true);
  whenGone(signal, () => {
    set(false);
    way.remove();
  });
}
