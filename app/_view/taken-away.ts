import { everyQuestion, type Comparison } from "./comparison.ts";
import type { Change } from "../../engine/history/change.ts";
import type { Incident } from "../../library/shelf.ts";

/** When something was taken away, and what the editors said of that day's changes. */
export interface Gone {
  readonly id: string;
  readonly day: string;
  readonly because: string | undefined;
}

/** A question that was taken away. */
export interface Removed extends Gone {
  readonly ask: string;
  readonly answers: readonly string[];
}

/** An account that left. */
export interface Left extends Gone {
  readonly name: string;
}

/** The questions that an incident had and has no more, each as it was last. */
export function removedQuestions({ questions, history }: Incident): readonly Removed[] {
  return goneFrom(history, "question")
    .map(({ change: { was = "", answers = [] }, ...gone }) => ({ ...gone, ask: was, answers }))
    .filter(({ id }) => !questions.some((question) => question.id === id));
}

/** Those at whose addresses nothing else stands: a suggestion may have come to have the same id. */
export function removedFrom(comparison: Comparison): readonly Removed[] {
  const taken = everyQuestion(comparison).map(({ id }) => id);
  return removedQuestions(comparison.incident).filter(({ id }) => !taken.includes(id));
}

/** The accounts that an incident had and has no more, under no id that one of its accounts has or had. */
export function leftAccounts({ accounts, history }: Incident): readonly Left[] {
  const taken = new Set(accounts.flatMap(({ article }) => [article.id, ...article.formerly]));
  return goneFrom(history, "account")
    .map(({ change: { was = "" }, ...gone }) => ({ ...gone, name: was }))
    .filter(({ id }) => !taken.has(id));
}

/** An account that left, with what is said of it before its day. */
export function leftInWords(left: Left): Left & { readonly says: string } {
  return { ...left, says: `${left.name} left this comparison` };
}

/** A question that was taken away, with what is said of it before its day. */
export function removedInWords<R extends Removed>(removed: R): R & { readonly says: string } {
  return { ...removed, says: "This question was taken away" };
}

/** What of a kind went last, by its ids. */
function goneFrom(
  history: Incident["history"],
  kind: "question" | "account",
): readonly (Gone & { readonly change: Change })[] {
  const gone = new Map<string, Gone & { readonly change: Change }>();
  for (const { day, because, changes } of history?.versions ?? [])
    for (const change of changes) {
      const id = change[kind];
      if (change.what === kind && id !== undefined && change.was !== undefined && change.is === undefined)
        gone.set(id, { id, day, because, change });
    }
  return [...gone.values()];
}
