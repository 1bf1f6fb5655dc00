import { at } from "./at.ts";
import { askedIn, isOpen, judges, litIn } from "./asked.ts";
import { bring } from "./bring.ts";
import { attachChoosing, light, type Choose } from "./choosing.ts";
import { attachConnectors } from "./connectors.ts";
import { copyLink } from "./copy-link.ts";
import { goToCounterpart } from "./counterpart.ts";
import { attachEditorsOrder } from "./editors-order.ts";
import { attachFiltering } from "./filtering.ts";
import { attachFirstVisit } from "./first-visit.ts";
import { judgingMissing } from "./judging-missing.ts";
import { attachKeptState } from "./kept-state.ts";
import { attachLeftOut } from "./left-out.ts";
import { attachLevel, type Level } from "./level.ts";
import { attachList, toggleList } from "./list.ts";
import { attachActs } from "./pair-acts.ts";
import { announceChange, changeState, stateOf } from "./pair-change.ts";
import { alignDesk, attachPanes, hasPanes } from "./panes.ts";
import { selectorOf } from "./parts.ts";
import { attachReading } from "./reading.ts";
import { attachSides, readSideOf, sideRead } from "./sides.ts";
import { attachSteps, step } from "./steps.ts";
import { attachSuggestions } from "./suggestions.ts";
import { isOwnPage } from "./this-page.ts";
import { whenGone } from "./when-gone.ts";

/**
 * What acts on a pair: choosing a question or a passage, keeping the texts level, drawing connectors, filtering, stepping,
 * the list, the keys, judging. It changes none of the page's words. What shows the state is told of a change in this order:
 * what is hidden comes before what is measured.
 */
export function attachPair(pair: HTMLElement, signal: AbortSignal): void {
  attachReading(pair, signal);
  if (judges(pair)) {
    attachLeftOut(pair, signal);
    attachEditorsOrder(pair, signal);
  }
  attachSuggestions(pair, () => announceChange(pair), signal);
  attachFiltering(pair, signal);
  attachList(pair, signal);
  attachSides(pair, signal);
  if (!judges(pair)) attachFirstVisit(pair, signal);
  attachKeptState(pair, signal);
  attachPanes(pair, signal);
  const level = attachLevel(pair, signal);
  attachSteps(pair, signal);
  attachConnectors(pair, signal);
  pair.dataset["ready"] = "";
  whenGone(signal, () => delete pair.dataset["ready"]);
  const choose = attachChoosing(pair, level, signal);
  attachShowing(pair, level, signal);
  attachActs(
    pair,
    {
      next: () => step(pair, 1, choose),
      previous: () => step(pair, -1, choose),
      counterpart: () => goToCounterpart(pair, level),
      lock: () => changeState(pair, { level: !stateOf(pair).level }),
      list: () => toggleList(pair, (asked) => bring(pair, level, asked)),
      "copy-link": (by) => {
        // Of a reader's own comparison, which is in this browser alone, the link is made that carries it.
        if (!isOwnPage()) void copyLink(addressOf(pair, by), signal);
        else pair.dispatchEvent(new CustomEvent("parallax-link", { bubbles: true }));
      },
      close: () => closeQuestion(pair, choose),
      task: () => void import("./task-dialog.ts").then(({ openTask }) => openTask(pair, signal)),
      help: () => void import("./help.ts").then(({ openHelp }) => openHelp(signal)),
    },
    signal,
  );
  if (judges(pair)) void judge(pair, choose, signal);
}

/** The address of a card's question, or of what is seen: what is chosen, or else what is lit. */
function addressOf(pair: HTMLElement, by?: Element): string {
  const card = by?.closest(selectorOf("card"));
  const address = new URL(location.href);
  const question = card?.id ?? litIn(pair)?.id;
  if (question !== undefined && (card || address.hash === "")) address.hash = question;
  return address.href;
}

/** Closes the question that is open, and gives the keyboard's place to the passage that it was about. */
function closeQuestion(pair: HTMLElement, choose: Choose): void {
  const lit = litIn(pair);
  if (!lit || judges(pair)) return;
  const had = lit.card.contains(document.activeElement);
  choose(undefined);
  const mark = lit[sideRead(pair)][0] ?? lit.a[0] ?? lit.b[0];
  if (had && mark?.nextElementSibling instanceof HTMLElement) mark.nextElementSibling.focus({ preventScroll: true });
}

/**
 * Brings something that was put into a text into sight, and the other text along. Where it says which words it is about
 * (`detail`, a range), the question that these answer is lit, the strongest of several.
 */
function attachShowing(pair: HTMLElement, level: Level, signal: AbortSignal): void {
  pair.addEventListener(
    "parallax-show",
    (event) => {
      if (!(event.target instanceof HTMLElement) || !event.target.closest(selectorOf("account"))) return;
      if (stateOf(pair).view === "list") changeState(pair, { view: "side" });
      readSideOf(pair, event.target);
      const words: unknown = event instanceof CustomEvent ? event.detail : undefined;
      if (words instanceof Range) {
        const isAbout = (mark: HTMLElement) => words.intersectsNode(mark);
        light(
          pair,
          askedIn(pair).find(
            (asked) => !asked.card.hidden && isOpen(pair, asked) && [...asked.a, ...asked.b].some(isAbout),
          ),
        );
        announceChange(pair);
      }
      if (!hasPanes(pair)) return;
      event.preventDefault();
      alignDesk(pair);
      level.reveal(event.target);
    },
    { signal },
  );
}

/** What judging needs is fetched when one judges. */
async function judge(pair: HTMLElement, choose: Choose, signal: AbortSignal): Promise<void> {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = at("/behaviours/judging.css");
  document.head.append(style);
  whenGone(signal, () => style.remove());
  try {
    const { attachJudging } = await import("./judging.ts");
    if (!signal.aborted) attachJudging(pair, choose, signal);
  } catch (problem) {
    // Without the forms nothing could ever be revealed.
    dispatchEvent(new Event(judgingMissing));
    throw problem;
  }
}
