import { groupedBy } from "../../engine/relations/grouped-by.ts";
import { accountOf, findPart, partsIn } from "./parts.ts";
import { isShown } from "./suggestions.ts";

/** A question between two accounts as the page has it now: its card, its passages in both texts. */
export interface Asked {
  readonly id: string;
  readonly kind: string;
  /** Whether both answer, and not the same. */
  readonly differs: boolean;
  readonly card: HTMLElement;
  readonly a: readonly HTMLElement[];
  readonly b: readonly HTMLElement[];
}

/** What was read last. */
let known: { readonly pair: HTMLElement; readonly asked: readonly Asked[] } | undefined;

/**
 * The questions of a pair (but for those that a task leaves out), in the order of their cards. They are read anew each time that something happens, since the page may have
 * been drawn anew; who draws it anew says so (`readAnew`).
 */
export function askedIn(pair: HTMLElement): readonly Asked[] {
  if (known?.pair === pair) return known.asked;
  const asked = read(pair);
  known = { pair, asked };
  queueMicrotask(readAnew);
  return asked;
}

/** Forgets what was read. */
export function readAnew(): void {
  known = undefined;
}

function read(pair: HTMLElement): Asked[] {
  const a = marksByQuestion(accountOf(pair, "a"));
  const b = marksByQuestion(accountOf(pair, "b"));
  const cards = partsIn(pair, "card").filter(({ dataset }) => dataset["leftOut"] === undefined);
  return cards.map((card) => {
    const id = card.dataset["question"] ?? "";
    const { kind = "", differs } = card.dataset;
    return { id, kind, differs: differs !== undefined, card, a: a.get(id) ?? [], b: b.get(id) ?? [] };
  });
}

function marksByQuestion(account: HTMLElement): Map<string, HTMLElement[]> {
  return groupedBy(partsIn(account, "mark"), ({ dataset }) => dataset["question"] ?? "");
}

/** Those that are neither filtered out nor suggestions that are off. */
export function shownIn(pair: HTMLElement): Asked[] {
  return askedIn(pair).filter(({ card }) => !card.hidden);
}

/** A question's number, as its card has it, and of how many: suggestions count where they are shown. */
export function placeOf(pair: HTMLElement, { card }: Asked): string {
  const all = askedIn(pair).filter((asked) => isShown(pair, asked.card));
  return `${findPart(card, "card-number")?.textContent ?? ""} of ${all.length}`;
}

/** The question whose card and passages are lit. */
export function litIn(pair: HTMLElement): Asked | undefined {
  return shownIn(pair).find(isLit);
}

export function isLit({ card }: Asked): boolean {
  return card.ariaCurrent === "true";
}

/** Whether the reader judges first (wishes.ts): then nothing is shown that tells a relation before the reveal. */
export function judges(pair: HTMLElement): boolean {
  return pair.ownerDocument.documentElement.dataset["judging"] !== undefined;
}

/** Whether what the editors say of a question may be seen. */
export function isOpen(pair: HTMLElement, { card }: Asked): boolean {
  return !judges(pair) || card.dataset["revealed"] !== undefined;
}
