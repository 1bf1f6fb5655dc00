import { render } from "preact";
import { readPageTexts } from "../_behaviours/page-text.ts";
import { answer, ask, stand, type Marked } from "./edits.ts";
import { MarkingPanel, proposedAsk, type Chosen, type Saying } from "./marking-panel.tsx";
import { articleOf, textOf, type OwnComparison } from "./own-comparison.ts";
import { isPressing } from "./selecting.ts";
import { standings } from "./standings.ts";
import { voiceAt } from "./suggesting.ts";
import { today, type Program, type Words } from "./program.ts";

const nothingSaid: Saying = { question: "", ask: "", standing: undefined };

/** The words that are selected in each text, in the order in which they were. */
let chosen: readonly Chosen[] = [];
/** What is being said of them. */
let saying = nothingSaid;
let listening: AbortController | undefined;

/** How long a selection has to stand still to be taken up, in milliseconds: on a touch screen it grows by its handles. */
const still = 500;

/**
 * Marking by hand: words selected in a text, and in another; how they stand, from what it means; and what they answer. It lies over the
 * lower edge, so that both texts stay in sight, and is drawn apart from them, so that no selection is lost.
 */
export function drawMarking(root: HTMLElement, program: Program): void {
  const panel = panelIn(root);
  const isJudging = document.documentElement.dataset["judging"] !== undefined;
  const { own } = program;
  const draw = () => {
    const isShown = own && !isJudging && chosen.length > 0;
    render(
      (isShown ? (
        <MarkingPanel
          own={own}
          chosen={chosen}
          saying={saying}
          say={(next) => {
            saying = { ...saying, ...next };
            draw();
          }}
          change={changeAndDraw}
          save={() => {
            const question = save(program);
            if (question === undefined) return;
            done();
            // The keyboard's place was in the panel: it goes on at what came of it.
            root
              .querySelector<HTMLElement>(`[data-part=card][data-question="${question}"] [data-part=card-head] a`)
              ?.focus({ preventScroll: true });
          }}
          leave={done}
          hasOther={readPageTexts(root).length > 1}
          showOther={() => {
            const side = root.querySelector<HTMLElement>(`[data-part=account][id="${chosen[0]?.article}"]`)?.dataset[
              "place"
            ];
            root.querySelector<HTMLElement>(`[data-show="${side === "a" ? "b" : "a"}"]`)?.click();
          }}
        />
      ) : null) as never,
      panel,
    );
  };
  const changeAndDraw = (article: string, next: Partial<Chosen>) => {
    change(article, next);
    draw();
  };
  const done = () => {
    chosen = [];
    saying = nothingSaid;
    getSelection()?.removeAllRanges();
    draw();
  };
  const choose = () => {
    const words = selectedIn(root, program);
    if (words && !isKnown(words)) takeUp(program, words, changeAndDraw);
  };
  listening?.abort();
  listening = new AbortController();
  const { signal } = listening;
  let timer = 0;
  document.addEventListener("pointerup", () => setTimeout(choose), { signal });
  document.addEventListener("keyup", (event) => (event.shiftKey || event.key === "Shift" ? choose() : undefined), {
    signal,
  });
  document.addEventListener(
    "selectionchange",
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => isPressing() || choose(), still);
    },
    { signal },
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // A key may come before what waits for the selection has looked.
      choose();
      if (chosen.length === 0) return;
      if (event.key === "Escape") return done();
      const picked = standings.find(({ key }) => key === event.key);
      if (!picked) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      saying = { ...saying, standing: picked.standing };
      draw();
      panel.querySelector<HTMLButtonElement>("[data-part=read-mark] button[type=submit]")?.focus();
    },
    { signal, capture: true },
  );
  draw();
}

/** Takes up words of both texts, as if they had been selected, and draws what is said of them. */
export function markThese(root: HTMLElement, program: Program, words: readonly Words[]): void {
  chosen = [];
  saying = nothingSaid;
  drawMarking(root, program);
  for (const one of words.flatMap((each) => chosenFrom(program, each) ?? []))
    takeUp(program, one, (article, next) => {
      change(article, next);
      drawMarking(root, program);
    });
}

/** Takes up words, and the voice that their sentence names; of one text the last ones count, of several the first two begin a question. */
function takeUp(program: Program, words: Chosen, change: (article: string, next: Partial<Chosen>) => void): void {
  chosen = [...chosen.filter(({ article }) => article !== words.article), words];
  change(words.article, {});
  void proposeVoice(program, words).then((voice) => {
    const now = isKnown(words) ? chosen.find(({ article }) => article === words.article) : undefined;
    if (voice !== undefined && now?.voice === "") change(words.article, { voice, proposed: voice });
  });
}

function change(article: string, next: Partial<Chosen>): void {
  chosen = chosen.map((words) => (words.article === article ? { ...words, ...next } : words));
}

/** Whether words are chosen, and what is said of them is not done. */
export function isMarking(): boolean {
  return chosen.length > 0;
}

function panelIn(root: HTMLElement): HTMLElement {
  const known = root.nextElementSibling;
  if (known instanceof HTMLElement && known.dataset["part"] === "read-panel") return known;
  const panel = document.createElement("div");
  panel.dataset["part"] = "read-panel";
  panel.className = "contents";
  root.after(panel);
  return panel;
}

/** The selection, where it lies in one text of the comparison. */
function selectedIn(root: HTMLElement, { own }: Program): Chosen | undefined {
  const selection = getSelection();
  if (!own || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  for (const page of readPageTexts(root)) {
    const span = page.spanOf(range);
    const article = own.articles.find(({ id }) => id === page.id);
    if (!span || !article || textOf(article) !== page.text) continue;
    return chosenFrom({ own }, { article: article.id, ...span });
  }
  return undefined;
}

function chosenFrom({ own }: Pick<Program, "own">, { article, start, end }: Words): Chosen | undefined {
  const found = own?.articles.find(({ id }) => id === article);
  if (!found) return undefined;
  const words = textOf(found).slice(start, end);
  const name = found.publisher ?? found.title;
  return { article, name, words, start, end, says: words.slice(0, 200), voice: "", proposed: "" };
}

function isKnown({ article, start, end }: Marked): boolean {
  return chosen.some((words) => words.article === article && words.start === start && words.end === end);
}

/** Whose words they are, as their sentence says it. */
async function proposeVoice({ own }: Program, { article, start, end }: Chosen): Promise<string | undefined> {
  const found = own?.articles.find(({ id }) => id === article);
  return found && voiceAt(articleOf(found), { start, end });
}

/** Marks the chosen words; answers which question they answer, or nothing where what was said is not enough for it. */
function save({ own, change }: Program): string | undefined {
  const known = own?.questions.find(({ id }) => id === saying.question);
  const { standing } = saying;
  if (!own || (chosen.length > 1 && standing === undefined && !known)) return undefined;
  // The same words again, without another question: they stand otherwise now.
  const before = known ? undefined : askedOf(own, chosen);
  if (before && standing) {
    change("How two answers stand changed", stand(own, before.question, before.a, before.b, standing));
    return before.question;
  }
  if (!known) {
    const words = saying.ask.trim() || proposedAsk(chosen);
    const marked = chosen.slice(0, 2);
    const next = ask(own, { ask: words, marked, standing: standing ?? "conflict", day: today() });
    change("Words marked", next);
    return next.questions.at(-1)?.id;
  }
  // Further answers to a question that is there, each at the position that says the same, or at one of its own.
  const there = new Set(known.positions.map(({ id }) => id));
  let next = own;
  for (const words of chosen) {
    const same = known.positions.find(({ says }) => says.toLowerCase() === words.says.trim().toLowerCase());
    next = answer(next, known.id, same?.id, words);
  }
  const added = next.questions.find(({ id }) => id === known.id)?.positions.filter(({ id }) => !there.has(id)) ?? [];
  const [one, two] = added;
  if (one && two && standing) next = stand(next, known.id, one.id, two.id, standing);
  change("Words marked", next);
  return known.id;
}

/** The question that two stretches answer already, each by another answer. */
function askedOf(own: OwnComparison, [one, two]: readonly Chosen[]) {
  if (!one || !two || saying.ask.trim() !== "") return undefined;
  return own.questions
    .map(({ id, positions }) => {
      const answerOf = (words: Chosen) =>
        positions.find(({ claims }) =>
          claims.some(
            ({ article, start, end }) => article === words.article && start === words.start && end === words.end,
          ),
        )?.id;
      return { question: id, a: answerOf(one) ?? "", b: answerOf(two) ?? "" };
    })
    .find(({ a, b }) => a !== "" && b !== "" && a !== b);
}
