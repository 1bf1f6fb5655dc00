import { handsInOrder, mostHands, outcomeOf, type Judgment, type Outcome } from "./judgments.ts";
import type { JudgedQuestion, Judging } from "./judging.ts";
import { button, make } from "./make.ts";
import { setInAddress } from "./set-in-address.ts";
import { asPart, findPart, part, partsIn } from "./parts.ts";

/** What is seen of a question, one after the other. */
const steps = ["question", "words", "reveal"] as const;

/** How the class's answer stands to the editors', in words. */
const outcomes: Record<Exclude<Outcome, "not judged">, string> = {
  same: "We said the same.",
  other: "We said otherwise.",
  tie: "Our hands were divided.",
  "cannot tell": "We could not tell.",
};

/** Keys that go on and back: arrows, the space bar, and what a presenter's remote control sends. */
const onward = new Set(["PageDown", "ArrowRight", " ", "Enter"]);
const back = new Set(["PageUp", "ArrowLeft", "Backspace"]);

/**
 * The projector view: one question at a time, large; first the question, then the words of both accounts, then what the
 * editors say. Hands can be counted at any step. After the last question comes the round-up.
 */
export class Present {
  private readonly dialog = make("dialog", "judging-dialog present");
  private readonly slide = asPart("present-slide", make("div", "present-slide"));
  private readonly place = make("p", "present-place");
  private at: number;
  private step = 0;

  constructor(
    private readonly judging: Judging,
    private readonly chosen: (question: string) => void,
  ) {
    const named = decodeURIComponent(location.hash.slice(1));
    this.at = Math.max(
      0,
      judging.asked.findIndex(({ id }) => id === named),
    );
    this.place.setAttribute("role", "status");
    this.slide.tabIndex = -1;
    const tools = make(
      "div",
      "present-tools",
      this.place,
      button("‹ Back", () => this.go(-1)),
      button("On ›", () => this.go(1)),
      button("Round-up", () => this.goTo(judging.asked.length)),
      button("Full screen", () => void this.fill()),
      button("Close", () => this.dialog.close()),
    );
    this.dialog.setAttribute("aria-label", "Projector view");
    this.dialog.append(tools, this.slide);
    this.dialog.addEventListener("keydown", (event) => this.onKey(event));
    this.dialog.addEventListener("close", () => this.close());
  }

  open(): void {
    setInAddress("present", true);
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.draw();
  }

  private close(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    setInAddress("present", false);
    setInAddress("judge", true);
    this.dialog.remove();
  }

  private async fill(): Promise<void> {
    if (document.fullscreenElement) return document.exitFullscreen();
    await this.dialog.requestFullscreen().catch(() => {
      this.place.textContent = "This browser does not let a page fill the screen; its own key for that may (F11).";
    });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    const isField = target instanceof HTMLInputElement;
    const isButton = target instanceof HTMLElement && target.matches("button, a");
    // In a field, arrows move in the number and the space bar writes; on a button, space and Enter press it.
    if (isField && !["PageDown", "PageUp", "Enter"].includes(key)) return;
    if (isButton && (key === " " || key === "Enter")) return;
    // F5 is what presenters' remote controls send to start; here it must not load the page anew.
    if (key === "F5") this.goTo(0);
    else if (key === "Home") this.goTo(0);
    else if (key === "End") this.goTo(this.judging.asked.length);
    else if (key === "b" || key === ".") this.dialog.toggleAttribute("data-dark");
    else if (onward.has(key)) this.go(1);
    else if (back.has(key)) this.go(-1);
    else return;
    event.preventDefault();
  }

  private go(by: 1 | -1): void {
    const last = this.judging.asked.length;
    const step = this.at < last ? this.step + by : by === 1 ? 0 : -1;
    if (step >= 0 && step < steps.length) {
      if (this.at < last) this.step = step;
    } else if (by === 1) {
      this.at = Math.min(last, this.at + 1);
      this.step = 0;
    } else if (this.at > 0) {
      this.at -= 1;
      this.step = steps.length - 1;
    }
    this.draw();
  }

  private goTo(at: number): void {
    this.at = at;
    this.step = 0;
    this.draw();
  }

  private draw(): void {
    delete this.dialog.dataset["dark"];
    const { asked } = this.judging;
    const question = asked[this.at];
    if (!question) {
      this.place.textContent = "Round-up";
      this.slide.replaceChildren(make("h2", "present-ask", "Where we agree with the editors"), this.judging.roundUp());
    } else {
      const before = this.judging.judgmentOf(question);
      if (this.step === 2 && !before.revealed) this.judging.take(question, { ...before, revealed: true });
      this.place.textContent = `${this.at + 1} of ${asked.length}`;
      this.slide.replaceChildren(...this.slideOf(question));
      this.chosen(question.id);
      if (this.judging.blind.on) this.judging.blind.hide();
    }
    this.slide.focus({ preventScroll: true });
    this.slide.scrollTop = 0;
  }

  private slideOf(question: JudgedQuestion): HTMLElement[] {
    const judgment = this.judging.judgmentOf(question);
    const isRevealed = this.step === 2;
    const head = make("h2", "present-ask", findPart(question.card, "card-ask")?.textContent ?? "");
    const sides = make("div", "present-sides");
    if (this.step > 0) {
      const [a, b] = [...part(question.card, "card-answers").children];
      sides.append(this.sideOf("a", a, isRevealed), this.sideOf("b", b, isRevealed));
    } else {
      sides.append(
        make("p", "present-hint", "Look it up in both texts. Then: how do the two stand to each other on this?"),
      );
    }
    const hands = this.handsOf(question, judgment, isRevealed);
    return isRevealed ? [head, this.verdictOf(question, judgment), sides, hands] : [head, sides, hands];
  }

  /** What one account says: its words and whose voice it is; what they come to, after the reveal. */
  private sideOf(side: "a" | "b", answer: Element | undefined, isRevealed: boolean): HTMLElement {
    const shown = asPart(
      "present-side",
      make("section", "present-side", make("h3", "", this.judging.blind.nameOf(side))),
    );
    const copy = answer?.querySelector("dd")?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return shown;
    for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
    copy.querySelectorAll("button").forEach((act) => act.remove());
    if (!isRevealed) partsIn(copy, "says").forEach((says) => says.remove());
    shown.append(...copy.childNodes);
    return shown;
  }

  private verdictOf(question: JudgedQuestion, judgment: Judgment): HTMLElement {
    const { relation, reasons, suggested } = this.judging.editorsOf(question);
    const { sign } = this.judging.choices.get(question.kind) ?? { sign: "" };
    const verdict = asPart(
      "present-verdict",
      make(
        "div",
        `present-verdict ${question.kind}`,
        asPart(
          "present-relation",
          make("p", "present-relation", `${sign} ${relation}${suggested ? " (suggested, not reviewed)" : ""}`),
        ),
      ),
    );
    verdict.dataset["revealed"] = "";
    verdict.setAttribute("role", "status");
    verdict.append(...reasons.map((reason) => make("p", "", reason)));
    const hands = this.handsInWords(judgment);
    if (hands !== "") verdict.append(make("p", "", `Show of hands: ${hands}.`));
    const outcome = outcomeOf(judgment, question.kind);
    if (outcome !== "not judged") verdict.append(make("p", "present-outcome", outcomes[outcome]));
    return verdict;
  }

  /** “Conflict 12, Disputed 9”, the most first. */
  private handsInWords({ hands }: Judgment): string {
    return handsInOrder(hands)
      .map(([kind, n]) => `${this.judging.choices.get(kind)?.word ?? kind} ${n}`)
      .join(", ");
  }

  /** A field for each choice, where a count of hands is typed; after the reveal, the editors' is outlined. */
  private handsOf(question: JudgedQuestion, judgment: Judgment, isRevealed: boolean): HTMLElement {
    const set = make("fieldset", "present-hands", make("legend", "", "Show of hands"));
    for (const [kind, { sign, word }] of this.judging.choices) {
      const field = make("input", "");
      field.type = "text";
      field.inputMode = "numeric";
      field.maxLength = String(mostHands).length;
      field.value = judgment.hands[kind] ? String(judgment.hands[kind]) : "";
      field.addEventListener("input", () => {
        field.value = field.value.replace(/\D/g, "");
        const now = this.judging.judgmentOf(question);
        this.judging.take(question, { ...now, hands: { ...now.hands, [kind]: Number(field.value) } });
      });
      const label = make(
        "label",
        `hand ${kind}`,
        make("span", "hand-sign", sign),
        make("span", "hand-word", word),
        field,
      );
      label.dataset["revealed"] = "";
      label.toggleAttribute("data-editors", isRevealed && kind === question.kind);
      set.append(label);
    }
    return set;
  }
}
