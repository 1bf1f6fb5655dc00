import { askedIn } from "./asked.ts";
import type { Place } from "./judgment-store.ts";
import { button, make } from "./make.ts";
import { asPart, part, partsIn } from "./parts.ts";
import { taskIn, withoutJudging, withTask } from "./task.ts";
import { whenGone } from "./when-gone.ts";

/** What the bar says. */
interface BarState {
  readonly progress: string;
  readonly isBlind: boolean;
  /** Where the judgments are kept; nothing where the browser keeps none. */
  readonly place: Place | undefined;
}

/** The bar of judging, before the pair's other tools. Answers with what shows its state. */
export function attachBar(
  pair: HTMLElement,
  acts: {
    readonly roundUp: () => void;
    readonly present: () => void;
    readonly veil: () => void;
    readonly keep: (wanted: boolean) => void;
  },
  signal: AbortSignal,
): (state: BarState) => void {
  const progress = asPart("judging-progress", make("p", "pr-6 font-strong"));
  progress.setAttribute("role", "status");
  const veil = button("", acts.veil);
  const keeps = make("input", "");
  keeps.type = "checkbox";
  keeps.addEventListener("change", () => acts.keep(keeps.checked));
  const kept = asPart("judging-kept", make("p", "basis-full text-soft"));
  const leave = make("a", "tool", "Stop judging");
  const here = new URL(location.href);
  const { pathname, search } = withoutJudging(here);
  leave.href = pathname + search;
  const task = taskIn(here);
  const other = make("a", "tool", task.three ? "All answers" : "Three answers");
  other.href = withTask(here, { ...task, three: !task.three }).href;
  const bar = make(
    "div",
    "flex basis-full flex-wrap items-center gap-2 max-md:[&>.tool]:min-h-24 print:hidden",
    progress,
    button("Round-up", acts.roundUp),
    button("Projector", acts.present),
    veil,
    other,
    ...wayToAll(pair),
    make("label", "tool gap-3", keeps, " Keep in this browser"),
    leave,
    kept,
  );
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Judging");
  part(pair, "tools-row").prepend(bar);
  whenGone(signal, () => bar.remove());
  return (state) => {
    // What is the same is not said again.
    if (progress.textContent !== state.progress) progress.textContent = state.progress;
    veil.textContent = state.isBlind ? "Show who published them" : "Hide who published them";
    keeps.checked = state.place === "browser";
    kept.textContent = keptIn(state.place);
  };
}

/** Where a task has chosen among the questions: how many there are, and the way to them. */
function wayToAll(pair: HTMLElement): HTMLElement[] {
  const all = partsIn(pair, "card").length;
  if (askedIn(pair).length === all) return [];
  const way = make("a", "tool", `Ask all ${all} questions`);
  const here = new URL(location.href);
  way.href = withTask(here, { ...taskIn(here), questions: [] }).href;
  return [way];
}

function keptIn(place: Place | undefined): string {
  if (place === "browser") return "Your judgments are kept in this browser until you erase them.";
  if (place === "tab") return "Your judgments are kept in this tab until it is closed, and nowhere else.";
  return "This browser keeps nothing: your judgments last as long as this page is open.";
}
