import type { Asked } from "./asked.ts";
import { askOf, editorsAnswer, editorsInWords } from "./editors-answer.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { handsInOrder, mostHands, outcomeOf, type Outcome } from "./judgments.ts";
import { make } from "./make.ts";
import { asPart, part, partsIn } from "./parts.ts";

/** What is seen of a question, one after the other. */
export const steps = ["question", "words", "reveal"] as const;

/** How the class's answer stands to the editors', in words. */
const outcomes: Record<Exclude<Outcome, "not judged">, string> = {
  same: "We said the same.",
  other: "We said otherwise.",
  "left open": "The comparison engine did not judge it.",
  tie: "Our hands were divided.",
  "cannot tell": "We could not tell.",
};

/** A question as it is projected at a step. */
export function slideOf(judged: JudgedPair, asked: Asked, step: (typeof steps)[number]): HTMLElement[] {
  const isRevealed = step === "reveal";
  const head = make("h2", "present-ask", askOf(asked));
  const sides = make("div", "present-sides");
  if (step === "question") {
    sides.append(make("p", "text-soft", "Look it up in both texts. Then: how do the two stand to each other on this?"));
  } else {
    const [a, b] = part(asked.card, "card-answers").children;
    sides.append(sideOf(judged.blind.nameOf("a"), a, isRevealed), sideOf(judged.blind.nameOf("b"), b, isRevealed));
  }
  return [head, ...(isRevealed ? [verdictOn(judged, asked)] : []), sides, handsFor(judged, asked, isRevealed)];
}

/** What one account says: its words and whose voice it is; what they come to, after the reveal. */
function sideOf(name: string, answer: Element | undefined, isRevealed: boolean): HTMLElement {
  const shown = asPart("present-side", make("section", "present-side", make("h3", "", name)));
  const copy = answer?.querySelector("dd")?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return shown;
  for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  copy.querySelectorAll("button").forEach((act) => act.remove());
  if (!isRevealed) partsIn(copy, "says").forEach((says) => says.remove());
  shown.append(...copy.childNodes);
  return shown;
}

function verdictOn(judged: JudgedPair, asked: Asked): HTMLElement {
  const judgment = judged.judgmentOf(asked);
  const { reasons, suggested } = editorsAnswer(asked);
  const editors = editorsInWords(judged, asked);
  const { sign } = judged.choices.get(editors.choice ?? "") ?? { sign: "" };
  const words = `${sign} ${editors.words}${suggested ? " (suggested, not reviewed)" : ""}`;
  const hands = handsInOrder(judgment.hands).map(([kind, n]) => `${judged.choices.get(kind)?.word ?? kind} ${n}`);
  const outcome = outcomeOf(judgment, editors.choice);
  const verdict = asPart(
    "present-verdict",
    make(
      "div",
      `present-verdict ${asked.kind}`,
      asPart("present-relation", make("p", "present-relation", words)),
      ...reasons.map((reason) => make("p", "", reason)),
      ...(hands.length > 0 ? [make("p", "", `Show of hands: ${hands.join(", ")}.`)] : []),
      ...(outcome === "not judged" ? [] : [make("p", "font-strong", outcomes[outcome])]),
    ),
  );
  verdict.dataset["revealed"] = "";
  verdict.setAttribute("role", "status");
  return verdict;
}

/** A field for each choice, where a count of hands is typed; after the reveal, the editors' is outlined. */
function handsFor(judged: JudgedPair, asked: Asked, isRevealed: boolean): HTMLElement {
  const set = make("fieldset", "present-hands", make("legend", "", "Show of hands"));
  const editors = editorsInWords(judged, asked).choice;
  for (const [kind, { sign, word, kinds }] of judged.choices) {
    const counted = judged.judgmentOf(asked).hands[kind];
    const field = make("input", "");
    field.type = "text";
    field.inputMode = "numeric";
    field.maxLength = String(mostHands).length;
    field.value = counted ? String(counted) : "";
    field.addEventListener("input", () => {
      field.value = field.value.replace(/\D/g, "");
      const now = judged.judgmentOf(asked);
      judged.take(asked, { ...now, hands: { ...now.hands, [kind]: Number(field.value) } });
    });
    const label = make(
      "label",
      `hand rounded-lg ${kinds[0] ?? ""}`,
      make("span", "text-center font-heavy", sign),
      make("span", "hand-word", word),
      field,
    );
    label.dataset["revealed"] = "";
    label.toggleAttribute("data-editors", isRevealed && kind === editors);
    set.append(label);
  }
  return set;
}
