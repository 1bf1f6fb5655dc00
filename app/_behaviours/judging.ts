import { askedIn, litIn, shownIn, type Asked } from "./asked.ts";
import { attachBlind } from "./blind.ts";
import { readChoices } from "./choices.ts";
import type { Choose } from "./choosing.ts";
import { tell } from "./copy-link.ts";
import { attachHighlight } from "./highlights.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { attachBar } from "./judging-bar.ts";
import { attachForm } from "./judgment-form.ts";
import { eraseJudgments, keepJudgments, keptJudgments, type Place } from "./judgment-store.ts";
import { answersOf, isBegun, unjudged, type Judgment } from "./judgments.ts";
import { make } from "./make.ts";
import { readPageTexts } from "./page-text.ts";
import { announceChange, onChange } from "./pair-change.ts";
import { findPart, part, partsIn } from "./parts.ts";
import { attachPointing } from "./pointing.ts";
import { openRoundUp } from "./round-up-dialog.ts";
import { setInAddress } from "./set-in-address.ts";
import { taskIn, withTask } from "./task.ts";
import { thisPage } from "./this-page.ts";
import { whenGone } from "./when-gone.ts";
import { whoSays } from "./who-says.ts";

/**
 * Judge first: relations are hidden, each question has a form, and what the editors say of a question is seen only when
 * the reader has said something of it. Judgments stay in this tab; in this browser only if the reader asks for it.
 */
export function attachJudging(pair: HTMLElement, choose: Choose, signal: AbortSignal): void {
  const [a, b] = readPageTexts(pair);
  if (!a || !b) throw new Error("judging: two texts are expected");
  const blind = attachBlind(pair, signal);
  const highlight = attachHighlight("judged", signal);
  const task = taskIn(new URL(location.href));
  // Answers of three are others than relations: each kind is kept by itself.
  const page = withTask(new URL(thisPage(), location.href), { ...task, questions: [] });
  const keptAs = page.pathname + page.search;
  const inBrowser = keptJudgments("browser", keptAs);
  const kept = inBrowser ?? keptJudgments("tab", keptAs);
  const judgments = new Map(askedIn(pair).map(({ id }) => [id, kept?.[id] ?? unjudged]));
  const judgmentOf = ({ id }: Asked) => judgments.get(id) ?? unjudged;
  /** Nothing where the browser lets sites keep nothing. */
  let place: Place | undefined = inBrowser ? "browser" : "tab";

  const keep = () => {
    // What was said of questions that this task leaves out stays as it was.
    if (!place || keepJudgments(place, keptAs, { ...kept, ...Object.fromEntries(judgments) })) return;
    place = undefined;
    tell("This browser does not let sites keep anything, so your judgments last as long as this page is open.", signal);
  };
  const take = (asked: Asked, judgment: Judgment) => {
    judgments.set(asked.id, judgment);
    keep();
    draw(asked);
    announceChange(pair);
  };
  const choices = readChoices(pair, task);
  const judged: JudgedPair = { pair, texts: { a, b }, blind, task, choices, judgmentOf, take, signal };
  const drawForm = new Map(askedIn(pair).map((asked) => [asked.id, attachForm(judged, asked)]));
  const draw = (asked: Asked) => {
    const judgment = judgmentOf(asked);
    for (const element of [asked.card, ...asked.a, ...asked.b, ...signsOf(pair, asked)])
      element.toggleAttribute("data-revealed", judgment.revealed);
    drawForm.get(asked.id)?.(judgment);
  };
  const veil = () => {
    if (blind.isOn() && !shownIn(pair).some((asked) => isBegun(judgmentOf(asked))))
      return tell("Judge one question first: blind reading is for that.", signal);
    if (blind.isOn()) blind.show();
    else blind.hide();
    setInAddress("blind", blind.isOn());
    for (const asked of askedIn(pair)) draw(asked);
    show();
  };
  const present = async () => {
    const { openPresentation } = await import("./present.ts");
    if (!signal.aborted) openPresentation(judged, (asked) => asked.id !== litIn(pair)?.id && choose(asked));
  };
  const showBar = attachBar(
    pair,
    {
      roundUp: () => openRoundUp(judged),
      present: () => void present(),
      veil,
      keep: (wanted) => {
        eraseJudgments(wanted ? "tab" : "browser", keptAs);
        place = wanted ? "browser" : "tab";
        if (wanted || [...judgments.values()].some(isBegun)) keep();
        show();
      },
    },
    signal,
  );
  /** What follows from all judgments together. */
  const show = () => {
    if (blind.isOn()) blind.hide();
    const asked = shownIn(pair);
    const count = (is: (judgment: Judgment) => boolean) => asked.map(judgmentOf).filter(is).length;
    const revealed = count((judgment) => judgment.revealed);
    showBar({
      progress: `${count((judgment) => answersOf(judgment).length > 0)} of ${asked.length} judged, ${revealed} revealed`,
      isBlind: blind.isOn(),
      place,
    });
    highlight(
      asked
        .map(judgmentOf)
        .flatMap(({ a: inA, b: inB }) =>
          [inA && a.rangeOf(inA), inB && b.rangeOf(inB)].filter((range) => range !== undefined),
        ),
    );
    if (blind.isOn() && revealed === asked.length && revealed > 0) veil();
  };

  renumber(pair, signal);
  addIntro(pair, signal);
  attachPointing(judged, signal);
  for (const asked of askedIn(pair)) draw(asked);
  onChange(pair, show, signal);
  show();
  addEventListener(
    "beforeunload",
    (event) => {
      if (!place && [...judgments.values()].some(isBegun)) event.preventDefault();
    },
    { signal },
  );
  whenGone(signal, () => {
    for (const revealed of pair.querySelectorAll("[data-revealed]")) revealed.removeAttribute("data-revealed");
    delete pair.dataset["judging"];
  });
  const presents = new URLSearchParams(location.search).get("present") === "1";
  void (presents ? present() : Promise.resolve()).then(() => {
    if (!signal.aborted) pair.dataset["judging"] = "ready";
  });
}

function signsOf(pair: HTMLElement, { id }: Asked): HTMLElement[] {
  return partsIn(pair, "mark-sign").filter((sign) => sign.getAttribute("href") === `#${id}`);
}

/** Cards come in the editors' order here; signs and cards carry the numbers of that order. */
function renumber(pair: HTMLElement, signal: AbortSignal): void {
  askedIn(pair).forEach((asked, i) => {
    const shown = findPart(asked.card, "card-number");
    const before = shown?.textContent ?? "";
    const setNumber = (number: string) => {
      if (shown) shown.textContent = number;
      for (const sign of signsOf(pair, asked))
        sign.dataset["sign"] = `${sign.dataset["sign"]?.slice(0, 1) ?? ""}${number}`;
    };
    setNumber(String(i + 1));
    whenGone(signal, () => setNumber(before));
  });
}

function addIntro(pair: HTMLElement, signal: AbortSignal): void {
  const { who, says } = whoSays();
  const intro = make(
    "p",
    "mb-8 text-92 leading-normal",
    `Read both texts. Then take each question: how do the two stand to each other, and which words decide it? After that, reveal what ${who} ${says}, and why.`,
  );
  part(pair, "questions-head").after(intro);
  whenGone(signal, () => intro.remove());
}
