import { render } from "preact";
import { readPageTexts } from "../_behaviours/page-text.ts";
import { answer, ask, stand, type Marked, type Standing } from "./edits.ts";
import { textOf } from "./own-comparison.ts";
import { Act, Field } from "./screen-parts.tsx";
import { shortened } from "./shortened.ts";
import { standings } from "./standings.ts";
import { today, type Program } from "./program.ts";

/** The words that are selected in each text, in the order in which they were. */
let chosen: readonly (Marked & { readonly name: string })[] = [];
/** What is being said of them. */
let saying: { readonly question: string; readonly ask: string; readonly standing: Standing | undefined } = {
  question: "",
  ask: "",
  standing: undefined,
};
let listening: AbortController | undefined;

/**
 * Marking by hand: words selected in a text, and in another; how they stand, from what it means; and what they answer. It lies over the
 * lower edge, so that both texts stay in sight, and is drawn apart from them, so that no selection is lost.
 */
export function drawMarking(root: HTMLElement, program: Program): void {
  const panel = panelIn(root);
  const isJudging = document.documentElement.dataset["judging"] !== undefined;
  const { own } = program;
  const draw = () => render((own && !isJudging ? <Panel program={program} draw={draw} /> : null) as never, panel);
  listening?.abort();
  listening = new AbortController();
  const { signal } = listening;
  const choose = () => {
    const words = selectedIn(root, program);
    if (!words || isKnown(words)) return;
    // Of one text the last selection counts; of several the first two begin a question.
    chosen = [...chosen.filter(({ article }) => article !== words.article), words];
    draw();
  };
  document.addEventListener("pointerup", () => setTimeout(choose), { signal });
  document.addEventListener("keyup", (event) => (event.shiftKey || event.key === "Shift" ? choose() : undefined), {
    signal,
  });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // A key may come before what waits for the selection has looked.
      choose();
      if (chosen.length === 0) return;
      const picked = standings.find(({ key }) => key === event.key);
      if (!picked) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      saying = { ...saying, standing: picked.standing };
      draw();
      panel.querySelector<HTMLInputElement>("[data-part=read-mark] input")?.select();
    },
    { signal, capture: true },
  );
  draw();
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
function selectedIn(root: HTMLElement, { own }: Program): (Marked & { readonly name: string }) | undefined {
  const selection = getSelection();
  if (!own || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  for (const page of readPageTexts(root)) {
    const span = page.spanOf(range);
    const article = own.articles.find(({ id }) => id === page.id);
    if (!span || !article || textOf(article) !== page.text) continue;
    const quote = page.text.slice(span.start, span.end);
    return {
      article: article.id,
      name: article.publisher ?? article.title,
      ...span,
      says: quote.slice(0, 200),
      voice: "",
    };
  }
  return undefined;
}

function isKnown({ article, start, end }: Marked): boolean {
  return chosen.some((words) => words.article === article && words.start === start && words.end === end);
}

type Saying = typeof saying;

/** Changes what is being said, or the words of one article, and draws it. */
function put(next: Partial<Saying>, draw: () => void): void {
  saying = { ...saying, ...next };
  draw();
}

function edit(article: string, next: Partial<Marked>, draw: () => void): void {
  chosen = chosen.map((words) => (words.article === article ? { ...words, ...next } : words));
  draw();
}

function done(draw: () => void): void {
  chosen = [];
  saying = { question: "", ask: "", standing: undefined };
  getSelection()?.removeAllRanges();
  draw();
}

/** What the question is called where the reader does not say. */
function proposedAsk(): string {
  return `${chosen.map(({ says }) => `“${says.slice(0, 60)}”`).join(" or ")}?`;
}

function save({ own, change }: Program, draw: () => void): void {
  const known = own?.questions.find(({ id }) => id === saying.question);
  const { standing } = saying;
  if (!own || (chosen.length > 1 && standing === undefined && !known)) return;
  if (!known) {
    const words = saying.ask.trim() || proposedAsk();
    change(
      "Words marked",
      ask(own, { ask: words, marked: chosen.slice(0, 2), standing: standing ?? "conflict", day: today() }),
    );
    return done(draw);
  }
  // Further answers to a question that is there, each at the position that says the same, or at one of its own.
  const before = new Set(known.positions.map(({ id }) => id));
  let next = own;
  for (const words of chosen) {
    const same = known.positions.find(({ says }) => says.toLowerCase() === words.says.trim().toLowerCase());
    next = answer(next, known.id, same?.id, words);
  }
  const added = next.questions.find(({ id }) => id === known.id)?.positions.filter(({ id }) => !before.has(id)) ?? [];
  const [one, two] = added;
  if (one && two && standing) next = stand(next, known.id, one.id, two.id, standing);
  change("Words marked", next);
  done(draw);
}

function Panel({ program, draw }: { program: Program; draw: () => void }) {
  const { own } = program;
  if (!own || chosen.length === 0) return null;
  const known = own.questions.find(({ id }) => id === saying.question);
  const proposed = proposedAsk();
  return (
    <form
      className="fixed inset-x-0 bottom-0 z-10 max-h-[60dvh] overflow-y-auto border-t-2 border-ink bg-raised px-gutter py-7 font-sans text-93 print:hidden"
      data-part="read-mark"
      aria-label="Mark the selected words"
      onSubmit={(event) => {
        event.preventDefault();
        save(program, draw);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") done(draw);
      }}
    >
      <div className="mx-auto grid max-w-wide grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] items-start gap-x-12 gap-y-6">
        {chosen.map((words) => (
          <div key={words.article}>
            <p className="text-soft">
              {words.name}:{" "}
              <q className="font-serif text-ink" dir="auto">
                {textOfWords(program, words)}
              </q>
            </p>
            <Field says="It says" value={words.says} change={(says) => edit(words.article, { says }, draw)} />
            <Field
              says="Whose words; empty where the article speaks itself"
              value={words.voice}
              change={(voice) => edit(words.article, { voice }, draw)}
            />
          </div>
        ))}
        <div>
          <Field
            says="The question"
            value={known ? known.ask : saying.ask || proposed}
            list="site.questions-asked"
            change={(words) => {
              const same = own.questions.find((question) => question.ask === words.trim());
              put(same ? { question: same.id } : { question: "", ask: words }, draw);
            }}
          />
          <datalist id="site.questions-asked">
            {own.questions.map(({ id, ask: words }) => (
              <option key={id} value={words} />
            ))}
          </datalist>
          {chosen.length === 1 && (
            <p className="mt-2 text-soft">
              Select words in another text as well to say how the two stand, or mark these alone.
            </p>
          )}
        </div>
        {chosen.length > 1 && (
          <fieldset>
            <legend className="text-soft">How do they stand?</legend>
            {standings.map(({ standing, key, says }) => (
              <label key={standing} className="flex items-baseline gap-4 py-1">
                <input
                  type="radio"
                  name="standing"
                  checked={saying.standing === standing}
                  onChange={() => put({ standing }, draw)}
                />
                <kbd className="text-soft">{key}</kbd> {says}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <p className="mx-auto mt-5 flex max-w-wide flex-wrap items-center gap-3">
        <button
          type="submit"
          className="tool border-ink font-strong"
          disabled={chosen.length > 1 && saying.standing === undefined && !known}
        >
          Mark
        </button>
        <Act act={() => done(draw)}>Leave it</Act>
        {chosen.length > 1 && saying.standing === undefined && !known && (
          <span className="text-soft">Say how they stand: a key from 1 to 6, then Enter.</span>
        )}
      </p>
    </form>
  );
}

function textOfWords({ own }: Program, { article, start, end }: Marked): string {
  const found = own?.articles.find(({ id }) => id === article);
  const words = found ? textOf(found).slice(start, end) : "";
  return shortened(words, 160);
}
