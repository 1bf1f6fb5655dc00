import type { Asked } from "./asked.ts";
import { copyOfForm } from "./choices.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { showResult } from "./judgment-result.ts";
import { answersOf, type Judgment, type Pointed } from "./judgments.ts";
import { make } from "./make.ts";
import type { PageText } from "./page-text.ts";
import { asPart, part, selectorOf } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

const sides = ["a", "b"] as const;

/** How many characters of a sentence stand in the list of sentences. */
const shownOfSentence = 90;

const choices = `${selectorOf("choice")} input`;

/**
 * The form in a question's card: what is chosen, which words decide it, and, after the reveal, both answers. Answers with
 * what shows a judgment as it stands.
 */
export function attachForm(judged: JudgedPair, asked: Asked): (judgment: Judgment) => void {
  const { texts, blind, signal } = judged;
  const form = copyOfForm(judged.pair, judged.task);
  const result = asPart(
    "judgment-result",
    make("div", "mb-5 rounded-md border border-l-3 border-rule border-l-relation px-8 py-5 [&>p+p]:mt-2.5"),
  );
  const missing = part(form, "judgment-missing");
  const reason = fieldIn<HTMLTextAreaElement>(form, "textarea");
  const pointer = {
    a: fieldIn<HTMLSelectElement>(form, 'select[name="a"]'),
    b: fieldIn<HTMLSelectElement>(form, 'select[name="b"]'),
  };
  const checked = () => form.querySelector<HTMLInputElement>(`${choices}:checked`);

  const read = (change: Partial<Judgment>) =>
    judged.take(asked, {
      ...judged.judgmentOf(asked),
      choice: checked()?.value,
      reason: reason.value.trim(),
      a: pointedIn(pointer.a, texts.a),
      b: pointedIn(pointer.b, texts.b),
      ...change,
    });
  const again = () => {
    judged.take(asked, { ...judged.judgmentOf(asked), revealed: false });
    checked()?.focus();
  };

  for (const side of sides) fillSentences(pointer[side], texts[side]);
  form.addEventListener("change", () => read({}));
  // A reload while it is written keeps it too.
  reason.addEventListener("input", () => read({}));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (answersOf(judged.judgmentOf(asked)).length === 0) {
      missing.textContent = "Choose one first, or “Cannot tell”.";
      form.querySelector<HTMLInputElement>(choices)?.focus();
      return;
    }
    read({ revealed: true });
    result.focus({ preventScroll: true });
    result.scrollIntoView({ block: "nearest", behavior: "instant" });
  });
  result.tabIndex = -1;
  part(asked.card, "card-body").prepend(form, result);
  whenGone(signal, () => [form, result].forEach((added) => added.remove()));

  return (judgment) => {
    for (const input of form.querySelectorAll<HTMLInputElement>(choices))
      input.checked = input.value === judgment.choice;
    for (const side of sides) showPointed(pointer[side], judgment[side], texts[side], blind.isOn());
    // While it is written, a space at its end stays.
    if (reason.value.trim() !== judgment.reason) reason.value = judgment.reason;
    if (answersOf(judgment).length > 0) missing.textContent = "";
    const isNew = judgment.revealed && result.hidden;
    form.hidden = judgment.revealed;
    result.hidden = !judgment.revealed;
    if (!judgment.revealed) result.replaceChildren();
    else if (isNew || result.childElementCount === 0) showResult(result, judged, asked, again);
  };
}

/** The sentences of a text, to be chosen without a mouse: by keyboard, by touch, by ear. */
function fillSentences(select: HTMLSelectElement, { text, blocks }: PageText): void {
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  for (const block of blocks) {
    const group = make("optgroup", "");
    group.label = block.number === 0 ? "Headline" : `Paragraph ${block.number}`;
    for (const { segment, index } of sentences.segment(text.slice(block.start, block.end))) {
      const words = segment.trim();
      const start = block.start + index;
      if (words !== "") group.append(optionOf({ start, end: start + words.length, quote: words }));
    }
    if (group.children.length > 0) select.append(group);
  }
}

/** Chooses the words in the list; words that are no whole sentence are put at its top. A headline would tell who wrote it. */
function showPointed(
  select: HTMLSelectElement,
  pointed: Pointed | undefined,
  { text }: PageText,
  isBlind: boolean,
): void {
  select.querySelector("[data-selected-words]")?.remove();
  select.querySelector<HTMLOptGroupElement>('optgroup[label="Headline"]')?.toggleAttribute("hidden", isBlind);
  if (!pointed || text.slice(pointed.start, pointed.end) !== pointed.quote) return void (select.value = "");
  const value = `${pointed.start} ${pointed.end}`;
  if (![...select.options].some((option) => option.value === value)) {
    const own = optionOf(pointed);
    own.dataset["selectedWords"] = "";
    select.options[0]?.after(own);
  }
  select.value = value;
}

function pointedIn(select: HTMLSelectElement, { text }: PageText): Pointed | undefined {
  const [start, end] = select.value.split(" ").map(Number);
  if (start === undefined || end === undefined) return undefined;
  return { start, end, quote: text.slice(start, end) };
}

function optionOf({ start, end, quote }: Pointed): HTMLOptionElement {
  const option = make("option", "");
  option.value = `${start} ${end}`;
  option.textContent = quote.length > shownOfSentence ? `${quote.slice(0, shownOfSentence).trimEnd()} …` : quote;
  return option;
}

function fieldIn<T extends HTMLElement>(form: HTMLFormElement, selector: string): T {
  const found = form.querySelector<T>(selector);
  if (!found) throw new Error(`judgment form: no ${selector}`);
  return found;
}
