import { Blind } from "./blind.ts";
import { copyText, tell } from "./copy-link.ts";
import { highlight } from "./highlights.ts";
import { eraseJudgments, keepJudgments, keptJudgments } from "./judgment-store.ts";
import { JudgmentForm, type EditorsAnswer } from "./judgment-form.ts";
import { answersOf, isBegun, outcomeOf, unjudged, type Judgment } from "./judgments.ts";
import { onKey } from "./keys.ts";
import { button, make } from "./make.ts";
import { readPageTexts, type PageText, type Span } from "./page-text.ts";
import { roundUpOf, roundUpText, type RoundUpRow } from "./round-up.ts";
import { setInAddress } from "./set-in-address.ts";
import { accountOf, asPart, findPart, part, partsIn, type Part } from "./parts.ts";

/** A question of the pair, as the page has it, with what the editors say of it. */
export interface JudgedQuestion {
  readonly id: string;
  readonly kind: string;
  readonly card: HTMLElement;
  readonly a: readonly HTMLElement[];
  readonly b: readonly HTMLElement[];
}

/** What the page does when something was judged. */
export interface PairActs {
  readonly choose: (question: string) => void;
  /** To be called when what may be seen has changed. */
  readonly refresh: () => void;
}

/**
 * Judge first: relations are hidden, each question has a form, and what the editors say of a question is seen only when
 * the reader has said something of it. Nothing is kept unless the reader asks for it.
 */
export class Judging {
  readonly texts: Readonly<Record<"a" | "b", PageText>>;
  readonly blind: Blind;
  readonly choices: ReadonlyMap<string, { readonly sign: string; readonly word: string }>;
  private readonly judgments = new Map<string, Judgment>();
  private readonly forms = new Map<string, JudgmentForm>();
  private readonly progress = asPart("judging-progress", make("p", "judging-progress"));
  private readonly keeps = make("input", "");
  private readonly veils = button("", () => this.changeVeil());

  constructor(
    readonly pair: HTMLElement,
    private readonly all: readonly JudgedQuestion[],
    private readonly acts: PairActs,
  ) {
    this.texts = textsOf(pair);
    this.choices = readChoices();
    this.blind = new Blind(pair, {
      a: namesOf(pair, "a"),
      b: namesOf(pair, "b"),
    });
    const kept = keptJudgments(location.pathname);
    for (const [number, question] of all.entries()) {
      this.renumber(question, number + 1);
      const form = new JudgmentForm(this, question.card, (judgment) => this.take(question, judgment));
      this.forms.set(question.id, form);
      this.judgments.set(question.id, kept?.[question.id] ?? unjudged);
    }
    this.keeps.type = "checkbox";
    this.keeps.checked = kept !== undefined;
    this.addBar();
    this.addPointing();
    for (const question of all) this.draw(question);
    this.show();
    addEventListener("beforeunload", (event) => {
      if (!this.keeps.checked && this.hasAnything()) event.preventDefault();
    });
    void this.start();
  }

  private async start(): Promise<void> {
    if (new URLSearchParams(location.search).get("present") === "1") await this.present();
    this.pair.dataset["judging"] = "ready";
  }

  /** The questions that are asked: all that are shown, since suggestions need not be. */
  get asked(): readonly JudgedQuestion[] {
    return this.all.filter(({ card }) => !card.hidden);
  }

  judgmentOf(question: JudgedQuestion): Judgment {
    return this.judgments.get(question.id) ?? unjudged;
  }

  /** Takes over what was said of a question, and shows what follows. */
  take(question: JudgedQuestion, judgment: Judgment): void {
    this.judgments.set(question.id, judgment);
    this.keep();
    this.draw(question);
    this.show();
    this.acts.refresh();
  }

  /** What the editors say, or what is suggested: the relation, and why, as the card has them. */
  editorsOf({ card }: JudgedQuestion): Pick<EditorsAnswer, "suggested" | "relation" | "reasons"> {
    return {
      suggested: card.dataset["suggested"] !== undefined,
      relation: findPart(part(card, "card-relation"), "relation")?.textContent?.slice(1).trim() ?? "",
      reasons: partsIn(card, "card-note").map((note) => note.textContent ?? ""),
    };
  }

  rows(): RoundUpRow[] {
    return this.asked.map((question) => {
      const judgment = this.judgmentOf(question);
      return {
        ask: findPart(question.card, "card-ask")?.textContent ?? "",
        answers: answersOf(judgment).map((kind) => this.choices.get(kind)?.word ?? kind),
        hands: Object.fromEntries(
          Object.entries(judgment.hands).map(([kind, n]) => [this.choices.get(kind)?.word ?? kind, n]),
        ),
        reason: judgment.reason,
        suggested: this.editorsOf(question).suggested,
        editors: judgment.revealed ? this.editorsOf(question).relation : undefined,
        outcome: outcomeOf(judgment, question.kind),
      };
    });
  }

  /** The round-up with its buttons, as it stands at the end of a presentation or in a dialog. */
  roundUp(): HTMLElement {
    const rows = this.rows();
    return make(
      "div",
      "round-up",
      roundUpOf(rows),
      make(
        "p",
        "round-up-acts",
        button("Print", () => print()),
        button("Copy as text", () => {
          const address = new URL(location.pathname, location.href).href;
          void copyText(roundUpText(document.title, address, rows), "Round-up copied.");
        }),
      ),
    );
  }

  openRoundUp(): void {
    const dialog = make("dialog", "judging-dialog");
    const close = button("Close", () => dialog.close());
    const title = make("h2", "", "Round-up");
    title.id = "site.round-up";
    dialog.setAttribute("aria-labelledby", title.id);
    dialog.append(title, make("p", "round-up-of", document.title.replace(/ · Parallax$/, "")), this.roundUp(), close);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }

  async present(): Promise<void> {
    const { Present } = await import("./present.ts");
    new Present(this, (question) => this.acts.choose(question)).open();
  }

  /** Hides who published the texts; gives the names back once something was judged. */
  private changeVeil(): void {
    if (this.blind.on && !this.asked.some((question) => isBegun(this.judgmentOf(question))))
      return tell("Judge one question first: blind reading is for that.");
    if (this.blind.on) this.blind.show();
    else this.blind.hide();
    setInAddress("blind", this.blind.on);
    for (const question of this.all) this.draw(question);
    this.show();
  }

  private draw(question: JudgedQuestion): void {
    const judgment = this.judgmentOf(question);
    for (const element of [question.card, ...question.a, ...question.b, ...this.signsOf(question)])
      element.toggleAttribute("data-revealed", judgment.revealed);
    this.forms.get(question.id)?.draw(judgment, {
      ...this.editorsOf(question),
      kind: question.kind,
      a: this.spansOf(question, "a"),
      b: this.spansOf(question, "b"),
    });
  }

  /** What follows from all judgments together. To be called, too, when other questions are asked. */
  show(): void {
    if (this.blind.on) this.blind.hide();
    const judged = this.asked.filter((question) => answersOf(this.judgmentOf(question)).length > 0).length;
    const revealed = this.asked.filter((question) => this.judgmentOf(question).revealed).length;
    this.progress.textContent = `${judged} of ${this.asked.length} judged, ${revealed} revealed`;
    this.veils.textContent = this.blind.on ? "Show who published them" : "Hide who published them";
    const pointed = this.asked.flatMap((question) => {
      const { a, b } = this.judgmentOf(question);
      return [a && this.texts.a.rangeOf(a), b && this.texts.b.rangeOf(b)].filter((range) => range !== undefined);
    });
    highlight("judged", pointed);
    if (this.blind.on && revealed === this.asked.length && revealed > 0) this.changeVeil();
  }

  private signsOf({ id }: JudgedQuestion): HTMLElement[] {
    return partsIn(this.pair, "mark-sign").filter((sign) => sign.getAttribute("href") === `#${id}`);
  }

  /** Where the editors' passages stand in a text. */
  private spansOf(question: JudgedQuestion, side: "a" | "b"): Span[] {
    return question[side].flatMap((mark) => {
      const range = document.createRange();
      range.selectNodeContents(mark);
      return this.texts[side].spanOf(range) ?? [];
    });
  }

  private keep(): void {
    if (!this.keeps.checked) return;
    if (keepJudgments(location.pathname, Object.fromEntries(this.judgments))) return;
    this.keeps.checked = false;
    tell("This browser does not let sites keep anything, so your judgments last as long as this page is open.");
  }

  private hasAnything(): boolean {
    return [...this.judgments.values()].some(isBegun);
  }

  /** Cards come in the editors' order here; signs and cards carry the numbers of that order. */
  private renumber(question: JudgedQuestion, number: number): void {
    const shown = findPart(question.card, "card-number");
    if (shown) shown.textContent = String(number);
    for (const sign of this.signsOf(question))
      sign.dataset["sign"] = `${sign.dataset["sign"]?.slice(0, 1) ?? ""}${number}`;
  }

  private addBar(): void {
    this.progress.setAttribute("role", "status");
    this.keeps.addEventListener("change", () => {
      if (this.keeps.checked) this.keep();
      else eraseJudgments(location.pathname);
    });
    const leave = make("a", "tool", "Stop judging");
    const address = new URL(location.href);
    for (const name of ["judge", "blind", "present"]) address.searchParams.delete(name);
    leave.href = address.pathname + address.search;
    const bar = make(
      "div",
      "tool-group judging-bar",
      this.progress,
      button("Round-up", () => this.openRoundUp()),
      button("Projector", () => void this.present()),
      this.veils,
      make("label", "tool", this.keeps, " Keep in this browser"),
      leave,
    );
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", "Judging");
    part(this.pair, "tools-row").prepend(bar);
    part(this.pair, "questions-head").after(
      make(
        "p",
        "judging-intro",
        "Read both texts. Then take each question: how do the two stand to each other, and which words decide it? After that, reveal what the editors say, and why.",
      ),
    );
  }

  /** Words that are selected can be pointed to for the chosen question: by a button beside the others, or the key `w`. */
  private addPointing(): void {
    const point = button("These words decide it", () => this.point());
    point.setAttribute("aria-keyshortcuts", "w");
    findPart(this.pair, "selection-bar")?.append(point);
    onKey((key) => key === "w" && this.point());
  }

  private point(): boolean {
    const question = this.asked.find(({ card }) => card.ariaCurrent === "true");
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    const pointed = (["a", "b"] as const).flatMap((side) => {
      const span = this.texts[side].spanOf(range);
      return span ? [{ side, ...this.quoteAt(side, span) }] : [];
    });
    if (pointed.length === 0) return false;
    if (!question || this.judgmentOf(question).revealed) {
      tell("Choose a question that is not revealed yet: the words are noted for it.");
      return true;
    }
    const before = this.judgmentOf(question);
    this.take(
      question,
      pointed.reduce<Judgment>((judgment, { side, ...words }) => ({ ...judgment, [side]: words }), before),
    );
    tell(`Noted for: ${findPart(question.card, "card-ask")?.textContent ?? ""}`);
    selection.removeAllRanges();
    return true;
  }

  private quoteAt(side: "a" | "b", { start, end }: Span) {
    return { start, end, quote: this.texts[side].text.slice(start, end) };
  }
}

function textsOf(pair: HTMLElement): Record<"a" | "b", PageText> {
  const [a, b] = readPageTexts();
  if (!a || !b) throw new Error(`judging: two texts are expected, in ${pair.tagName}`);
  return { a, b };
}

function namesOf(pair: HTMLElement, side: "a" | "b"): string[] {
  const publisher = findPart(accountOf(pair, side), "publisher")?.textContent ?? "";
  return [pair.dataset[side === "a" ? "nameA" : "nameB"] ?? "", publisher].filter((name) => name !== "");
}

function readChoices(): Judging["choices"] {
  const template = document.getElementById("site.judgment");
  const labels = template instanceof HTMLTemplateElement ? partsIn(template.content, "choice") : [];
  const words = (label: HTMLElement, name: Part) => findPart(label, name)?.textContent ?? "";
  return new Map(
    labels.map((label) => [
      label.dataset["choice"] ?? "",
      { sign: words(label, "choice-sign"), word: words(label, "choice-word") },
    ]),
  );
}
