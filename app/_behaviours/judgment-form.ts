import type { Blind } from "./blind.ts";
import { answersOf, outcomeOf, pointedAt, type Judgment, type Outcome, type Pointed } from "./judgments.ts";
import { button, make } from "./make.ts";
import type { PageText, Span } from "./page-text.ts";
import { asPart, part, selectorOf } from "./parts.ts";

/** What a form has to know of the page. */
export interface JudgmentContext {
  readonly texts: Readonly<Record<"a" | "b", PageText>>;
  readonly blind: Blind;
  readonly choices: ReadonlyMap<string, { readonly sign: string; readonly word: string }>;
}

/** What the editors say of a question: the relation with its words and reasons, and where their passages stand. */
export interface EditorsAnswer {
  /** No editor has said it: the comparison engine suggests it. */
  readonly suggested: boolean;
  readonly kind: string;
  readonly relation: string;
  readonly reasons: readonly string[];
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

const sides = ["a", "b"] as const;

const choices = `${selectorOf("choice")} input`;

/** How many characters of a sentence stand in the list of sentences. */
const shownOfSentence = 90;

/** What compares the reader's answer with the editors', in words. */
const outcomes = (suggested: boolean): Record<Outcome, string> => ({
  same: suggested ? "The same is suggested." : "The editors say the same.",
  other: suggested ? "Something else is suggested." : "The editors say something else.",
  tie: "Most hands are for more than one.",
  "cannot tell": "You could not tell.",
  "not judged": "You did not judge this.",
});

/** The form in a question's card: what is chosen, which words decide it, and, after the reveal, both answers. */
export class JudgmentForm {
  private readonly form: HTMLFormElement;
  private readonly result = asPart("judgment-result", make("div", "judgment-result"));
  private judgment: Judgment | undefined;

  constructor(
    private readonly context: JudgmentContext,
    card: HTMLElement,
    private readonly take: (judgment: Judgment) => void,
  ) {
    this.form = copyOfTemplate();
    for (const label of this.form.querySelectorAll<HTMLElement>(choices)) label.setAttribute("name", "choice");
    for (const side of sides) this.fillSentences(side);
    this.form.addEventListener("change", () => this.read({}));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.judgment && answersOf(this.judgment).length > 0) {
        this.read({ revealed: true });
        return this.goToResult();
      }
      part(this.form, "judgment-missing").textContent = "Choose one first, or “Cannot tell”.";
      this.form.querySelector<HTMLInputElement>(choices)?.focus();
    });
    this.result.tabIndex = -1;
    part(card, "card-body").prepend(this.form, this.result);
  }

  /** Shows a judgment as it stands, and the editors' answer beside it once it is revealed. */
  draw(judgment: Judgment, editors: EditorsAnswer): void {
    const wasRevealed = this.judgment?.revealed === true;
    this.judgment = judgment;
    for (const input of this.form.querySelectorAll<HTMLInputElement>(choices))
      input.checked = input.value === judgment.choice;
    for (const side of sides) this.showPointed(side, judgment[side]);
    this.reason().value = judgment.reason;
    if (answersOf(judgment).length > 0) part(this.form, "judgment-missing").textContent = "";
    this.form.hidden = judgment.revealed;
    this.result.hidden = !judgment.revealed;
    if (judgment.revealed && !wasRevealed) this.showResult(judgment, editors);
    else if (!judgment.revealed) this.result.replaceChildren();
  }

  private read(change: Partial<Judgment>): void {
    if (!this.judgment) return;
    const chosen = this.form.querySelector<HTMLInputElement>(`${choices}:checked`)?.value;
    this.take({
      ...this.judgment,
      choice: chosen,
      reason: this.reason().value.trim(),
      a: this.pointed("a"),
      b: this.pointed("b"),
      ...change,
    });
  }

  private goToResult(): void {
    this.result.focus({ preventScroll: true });
    this.result.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  private showResult(judgment: Judgment, editors: EditorsAnswer): void {
    const yours = answersOf(judgment).map((kind) => this.context.choices.get(kind)?.word ?? kind);
    const line = (name: string, ...words: (Node | string)[]) => make("p", "", make("b", "", `${name}: `), ...words);
    this.result.dataset["outcome"] = outcomeOf(judgment, editors.kind);
    this.result.replaceChildren(
      line("You", yours.join(", ")),
      line(editors.suggested ? "Suggested" : "The editors", editors.relation),
      make("p", "judgment-outcome", outcomes(editors.suggested)[outcomeOf(judgment, editors.kind)]),
      ...sides.flatMap((side) => {
        const where = pointedAt(judgment[side], editors[side]);
        if (where === "none") return [];
        const name = this.context.blind.nameOf(side);
        const who = editors.suggested ? "the engine" : "the editors";
        const said =
          where === "the same words"
            ? `you pointed to the words that ${who} marked`
            : editors[side].length === 0
              ? `${who} marked nothing`
              : `${who} marked other words`;
        return [make("p", "", `In ${name}, ${said}: `, make("q", "", judgment[side]?.quote ?? ""))];
      }),
      ...(judgment.reason === "" ? [] : [line("Your reason", judgment.reason)]),
      make(
        "p",
        "judgment-acts",
        button("Judge again", () => {
          this.take({ ...judgment, revealed: false });
          this.form.querySelector<HTMLInputElement>(`${choices}:checked`)?.focus();
        }),
      ),
    );
  }

  /** The sentences of a text, to be chosen without a mouse: by keyboard, by touch, by ear. */
  private fillSentences(side: "a" | "b"): void {
    const { text, blocks } = this.context.texts[side];
    const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
    for (const block of blocks) {
      const group = make("optgroup", "");
      group.label = block.number === 0 ? "Headline" : `Paragraph ${block.number}`;
      for (const { segment, index } of sentences.segment(text.slice(block.start, block.end))) {
        const words = segment.trim();
        const start = block.start + index;
        if (words !== "") group.append(optionOf({ start, end: start + words.length, quote: words }));
      }
      if (group.children.length > 0) this.select(side).append(group);
    }
  }

  /** Chooses the words in the list; words that are no whole sentence are put at its top. */
  private showPointed(side: "a" | "b", pointed: Pointed | undefined): void {
    const select = this.select(side);
    select.querySelector("[data-selected-words]")?.remove();
    select
      .querySelector<HTMLOptGroupElement>('optgroup[label="Headline"]')
      ?.toggleAttribute("hidden", this.context.blind.on);
    if (!pointed || this.context.texts[side].text.slice(pointed.start, pointed.end) !== pointed.quote)
      return void (select.value = "");
    const value = `${pointed.start} ${pointed.end}`;
    if (![...select.options].some((option) => option.value === value)) {
      const own = optionOf(pointed);
      own.dataset["selectedWords"] = "";
      select.options[0]?.after(own);
    }
    select.value = value;
  }

  private pointed(side: "a" | "b"): Pointed | undefined {
    const [start, end] = this.select(side).value.split(" ").map(Number);
    if (start === undefined || end === undefined) return undefined;
    return { start, end, quote: this.context.texts[side].text.slice(start, end) };
  }

  private select(side: "a" | "b"): HTMLSelectElement {
    return this.field<HTMLSelectElement>(`select[name="${side}"]`);
  }

  private reason(): HTMLTextAreaElement {
    return this.field<HTMLTextAreaElement>("textarea");
  }

  private field<T extends HTMLElement>(selector: string): T {
    const found = this.form.querySelector<T>(selector);
    if (!found) throw new Error(`judgment form: no ${selector}`);
    return found;
  }
}

function copyOfTemplate(): HTMLFormElement {
  const template = document.getElementById("site.judgment");
  const form =
    template instanceof HTMLTemplateElement && document.importNode(template.content, true).querySelector("form");
  if (!form) throw new Error("judging: the page has no form to copy");
  return form;
}

function optionOf({ start, end, quote }: Pointed): HTMLOptionElement {
  const option = make("option", "");
  option.value = `${start} ${end}`;
  option.textContent = quote.length > shownOfSentence ? `${quote.slice(0, shownOfSentence).trimEnd()} …` : quote;
  return option;
}
