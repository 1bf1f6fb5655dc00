import type { Position, Question } from "../../engine/relations/question.ts";
import type { Article } from "../../library/shelf.ts";
import { nameOf, type Comparison } from "../_view/comparison.ts";
import { timeOf } from "./time-of.ts";

/** A question whose answer was brought up to date. */
export interface UpdatedView {
  readonly ask: string;
  readonly address: string | undefined;
  readonly isSuggested: boolean;
  readonly steps: readonly StepView[];
}

/** From an answer to the next: of an account, and of one that is not known to be older. Numbered through all questions, from 1. */
export interface StepView {
  readonly number: number;
  readonly earlier: AnswerOf;
  readonly later: AnswerOf;
}

interface AnswerOf {
  readonly says: string;
  readonly name: string;
  /** Its account's row in the timeline; the incident's is 0. */
  readonly row: number;
}

/** An account: its row, and the day of its publication, where that is known. */
export interface Told {
  readonly row: number;
  readonly day: number | undefined;
}

/** What later accounts brought up to date, question by question; the accounts in the order of their rows. */
export function updatedIn(comparison: Comparison, articles: readonly Article[]): UpdatedView[] {
  const told = new Map(
    articles.map(({ id, published }, place) => [id, { row: place + 1, day: timeOf(published)?.from }]),
  );
  let number = 0;
  return comparison.incident.questions.flatMap((question): UpdatedView[] => {
    const answerOf = ({ says }: Position, { row }: Told): AnswerOf => {
      return { says, name: nameOf(comparison, articles[row - 1]?.id ?? ""), row };
    };
    const steps = toldUpdates(question, told).map(({ earlier, later, from, to }): StepView => {
      return { number: ++number, earlier: answerOf(earlier, from), later: answerOf(later, to) };
    });
    const { id, ask, byMachine } = question;
    if (steps.length === 0) return [];
    return [{ ask, address: comparison.addresses.question(id), isSuggested: byMachine === true, steps }];
  });
}

/** An update, told by two accounts, or by one that has both answers. */
interface ToldUpdate {
  readonly earlier: Position;
  readonly later: Position;
  readonly from: Told;
  readonly to: Told;
}

/**
 * The updates of a question of which its accounts tell one after the other: not one whose later answer stands in older accounts alone,
 * since no later account brought that up to date.
 */
export function toldUpdates(
  question: Pick<Question, "positions" | "updates">,
  told: ReadonlyMap<string, Told>,
): ToldUpdate[] {
  const position = (id: string) => question.positions.find((position) => position.id === id);
  return withoutDetours(
    question.updates.flatMap(({ earlier: earlierId, later: laterId }): ToldUpdate[] => {
      const [earlier, later] = [position(earlierId), position(laterId)];
      const tellers = earlier && later && tellersOf(toldIn(earlier, told), toldIn(later, told));
      return tellers ? [{ earlier, later, ...tellers }] : [];
    }),
  );
}

function toldIn({ claims }: Position, told: ReadonlyMap<string, Told>): Told[] {
  return [...new Set(claims.map(({ article }) => article))].flatMap((article) => told.get(article) ?? []);
}

/** An account with the earlier answer, and one with the later that is not older: the first such two of those whose order is best known. */
function tellersOf(earlier: readonly Told[], later: readonly Told[]): Pick<ToldUpdate, "from" | "to"> | undefined {
  return earlier
    .flatMap((from) => later.map((to) => ({ from, to, order: orderOf(from, to) })))
    .filter(({ order }) => order !== orders.indexOf("backwards"))
    .toSorted((a, b) => a.order - b.order || a.from.row - b.from.row || a.to.row - b.to.row)[0];
}

/** How two accounts follow each other, what is best known first: of one day, or without a day, it is open which was the first. */
const orders = ["later", "one account", "open", "open, against the rows", "backwards"] as const;

function orderOf(from: Told, to: Told): number {
  const order = (): (typeof orders)[number] => {
    if (from.row === to.row) return "one account";
    if (from.day === undefined || to.day === undefined || from.day === to.day)
      return from.row < to.row ? "open" : "open, against the rows";
    return from.day < to.day ? "later" : "backwards";
  };
  return orders.indexOf(order());
}

/** The updates without those that follow from others: of “3 dead”, “5 dead”, “9 dead” the first is not said to be updated by the last. */
function withoutDetours(updates: readonly ToldUpdate[]): ToldUpdate[] {
  const leads = (from: Position, to: Position, seen: readonly Position[]): boolean =>
    updates.some(
      ({ earlier, later }) =>
        earlier === from && !seen.includes(later) && (later === to || leads(later, to, [...seen, later])),
    );
  return updates.filter(
    ({ earlier, later }) =>
      !updates.some((one) => one.earlier === earlier && one.later !== later && leads(one.later, later, [earlier])),
  );
}

/** More columns than these leave no room for the rows: then there are no arrows, and the list below tells of every step. */
const mostLanes = 10;

/**
 * The column in which the arrow of each step runs, by the step's number; the shortest nearest to the rows. Two that share a row are never
 * in one. A step within one account has no arrow.
 */
export function arrowLanes(steps: readonly StepView[]): ReadonlyMap<number, number> {
  const taken: { from: number; to: number }[][] = [];
  const arrows = steps
    .map(({ number, earlier, later }) => {
      return { number, from: Math.min(earlier.row, later.row), to: Math.max(earlier.row, later.row) };
    })
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => a.to - a.from - (b.to - b.from));
  const lanes = new Map(
    arrows.map(({ number, from, to }) => {
      const free = taken.findIndex((lane) => lane.every((other) => other.to < from || other.from > to));
      const lane = free >= 0 ? free : taken.push([]) - 1;
      taken[lane]?.push({ from, to });
      return [number, lane];
    }),
  );
  return taken.length > mostLanes ? new Map() : lanes;
}
