import type { RelationKind } from "../../engine/relations/relations.ts";
import type { Asked } from "./asked.ts";
import { choiceFor } from "./choices.ts";
import type { JudgedPair } from "./judged-pair.ts";
import type { PageText, Span } from "./page-text.ts";
import { findPart, partsIn } from "./parts.ts";

/** What the editors say of a question, or what is suggested: as its card and the marks have it. */
export interface EditorsAnswer {
  /** No editor has said it: the comparison engine suggests it. */
  readonly suggested: boolean;
  readonly kind: string;
  /** The relation in words. */
  readonly relation: string;
  readonly reasons: readonly string[];
}

export function editorsAnswer({ kind, card }: Asked): EditorsAnswer {
  return {
    suggested: card.dataset["suggested"] !== undefined,
    kind,
    // Without its sign.
    relation: findPart(card, "relation")?.textContent?.slice(1).trim() ?? "",
    reasons: partsIn(card, "card-note").map((note) => note.textContent ?? ""),
  };
}

/**
 * What the editors say as it can be chosen, and the relation in words: one thing where relations are what is chosen from. Nothing can be
 * chosen that says the same as what is suggested without having been judged.
 */
export function editorsInWords(
  { choices, task }: JudgedPair,
  asked: Asked,
): { choice: string | undefined; words: string } {
  const { kind, relation } = editorsAnswer(asked);
  if (kind === ("differs" satisfies RelationKind)) return { choice: undefined, words: relation };
  const choice = choiceFor(choices, kind);
  return { choice, words: task.three ? `${choices.get(choice)?.word ?? ""}: ${relation}` : relation };
}

/** Where the editors' passages stand in a text. */
export function editorsSpans(marks: readonly HTMLElement[], text: PageText): Span[] {
  return marks.flatMap((mark) => {
    const range = document.createRange();
    range.selectNodeContents(mark);
    return text.spanOf(range) ?? [];
  });
}

/** What a question asks. */
export function askOf({ card }: Asked): string {
  return findPart(card, "card-ask")?.textContent ?? "";
}
