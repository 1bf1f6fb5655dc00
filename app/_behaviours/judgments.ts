import { cannotTell } from "./choices.ts";

/** A stretch of an account's text that a reader pointed to, in UTF-16 units of that text. */
export interface Pointed {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What a reader, or a class, says of one question before seeing what the editors say. */
export interface Judgment {
  /** One of the choices (choices.ts); nothing as long as nothing was chosen. */
  readonly choice: string | undefined;
  readonly a: Pointed | undefined;
  readonly b: Pointed | undefined;
  readonly reason: string;
  /** A show of hands: how many for each choice. */
  readonly hands: Readonly<Record<string, number>>;
  readonly revealed: boolean;
}

export const unjudged: Judgment = {
  choice: undefined,
  a: undefined,
  b: undefined,
  reason: "",
  hands: {},
  revealed: false,
};

/** The most that a number typed for a show of hands can be. */
export const mostHands = 9999;

/** Whether anything was said that would be lost. */
export function isBegun({ choice, a, b, reason, hands }: Judgment): boolean {
  return choice !== undefined || a !== undefined || b !== undefined || reason !== "" || handsInOrder(hands).length > 0;
}

/** The choices for which hands were counted, the most first. */
export function handsInOrder(hands: Judgment["hands"]): readonly (readonly [string, number])[] {
  return Object.entries(hands)
    .filter(([, n]) => n > 0)
    .toSorted(([, x], [, y]) => y - x);
}

/** What was answered: by most hands where hands were counted (more than one where they tie), or by the reader. */
export function answersOf({ choice, hands }: Judgment): readonly string[] {
  const counted = handsInOrder(hands);
  if (counted.length > 0) return counted.filter(([, n]) => n === counted[0]?.[1]).map(([kind]) => kind);
  return choice === undefined ? [] : [choice];
}

export type Outcome = "same" | "other" | "left open" | "tie" | "cannot tell" | "not judged";

/**
 * How an answer stands to the choice that says what the editors say; none does where it was left open. A tie is no answer, even where
 * theirs is among those that tie.
 */
export function outcomeOf(judgment: Judgment, editors: string | undefined): Outcome {
  const [answer, ...others] = answersOf(judgment);
  if (answer === undefined) return "not judged";
  if (others.length > 0) return "tie";
  if (editors === undefined) return "left open";
  if (answer === editors) return "same";
  return answer === cannotTell ? "cannot tell" : "other";
}

/** Where the words pointed to stand to those that the editors marked in the same text. */
export function pointedAt(
  pointed: Pointed | undefined,
  marked: readonly { readonly start: number; readonly end: number }[],
): "the same words" | "other words" | "none" {
  if (!pointed) return "none";
  return marked.some(({ start, end }) => start < pointed.end && pointed.start < end) ? "the same words" : "other words";
}

/** Reads what was kept; what is no judgment becomes `unjudged`, and a field that does not fit is left out. */
export function readJudgment(value: unknown): Judgment {
  if (typeof value !== "object" || value === null) return unjudged;
  const { choice, a, b, reason, hands, revealed } = value as Partial<Record<keyof Judgment, unknown>>;
  return {
    choice: typeof choice === "string" ? choice : undefined,
    a: readPointed(a),
    b: readPointed(b),
    reason: typeof reason === "string" ? reason : "",
    hands: Object.fromEntries(
      Object.entries(typeof hands === "object" && hands !== null ? hands : {}).flatMap(
        ([kind, n]: [string, unknown]) =>
          typeof n === "number" && Number.isInteger(n) && n > 0 && n <= mostHands ? [[kind, n]] : [],
      ),
    ),
    revealed: revealed === true,
  };
}

function readPointed(value: unknown): Pointed | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { start, end, quote } = value as Partial<Record<keyof Pointed, unknown>>;
  if (typeof start !== "number" || typeof end !== "number" || typeof quote !== "string") return undefined;
  return { start, end, quote };
}
