import type { Question, Update } from "../../engine/relations/question.ts";
import type { Article, Published } from "../../library/shelf.ts";
import { nameOf, type Comparison } from "../_view/comparison.ts";
import { periodInWords, publishedInWords } from "../_view/dates.ts";
import { timeAxis, type TimeAxis } from "./time-axis.ts";
import { timeOf } from "./time-of.ts";

/** The incident and its accounts in the order in which they were published, undated ones last; and who brought later figures up to date. */
export interface AccountsTimelineView {
  readonly incident: string;
  readonly axis: TimeAxis;
  readonly accounts: readonly {
    readonly id: string;
    readonly name: string;
    readonly day: string;
    /** How many of the questions it answers. */
    readonly answers: number;
    readonly address: string | undefined;
  }[];
  /** The questions on which later accounts have another answer, in their order. */
  readonly updated: readonly UpdatedView[];
}

/** A question whose answer was brought up to date. */
export interface UpdatedView {
  readonly ask: string;
  readonly address: string | undefined;
  readonly isSuggested: boolean;
  readonly steps: readonly StepView[];
  /** The column in which its arrows run; nothing where each step is of one account. */
  readonly lane?: number | undefined;
}

/** From an answer to the next: which account has it first. */
export interface StepView {
  readonly earlier: AnswerOf;
  readonly later: AnswerOf;
}

interface AnswerOf {
  readonly says: string;
  readonly name: string;
  /** Its account's row in the timeline; the incident's is 0. */
  readonly row: number;
}

export function accountsTimelineView(comparison: Comparison): AccountsTimelineView {
  const { incident, addresses } = comparison;
  const articles = incident.accounts.map(({ article }) => article).toSorted(byPublication);
  const rows = new Map(articles.map(({ id }, place) => [id, place + 1]));
  const updated = incident.questions.flatMap((question) => updatedOf(question, comparison, rows));
  return {
    incident: periodInWords(incident.when),
    axis: timeAxis([timeOf(incident.when), ...articles.map(({ published }) => timeOf(published))]),
    accounts: articles.map(({ id, published }) => ({
      id,
      name: nameOf(comparison, id),
      day: capital(publishedInWords(published)),
      answers: incident.questions.filter(({ positions }) =>
        positions.some(({ claims }) => claims.some(({ article }) => article === id)),
      ).length,
      address: addresses.annotated(id),
    })),
    updated: inLanes(updated),
  };
}

function updatedOf(question: Question, comparison: Comparison, rows: ReadonlyMap<string, number>): UpdatedView[] {
  const answerOf = (id: string, not?: number): AnswerOf | undefined => {
    const position = question.positions.find((position) => position.id === id);
    const said = (position?.claims ?? []).map(({ article }) => ({ article, row: rows.get(article) ?? 0 }));
    const first = said.toSorted((a, b) => Number(a.row === not) - Number(b.row === not) || a.row - b.row)[0];
    return position && first && { says: position.says, name: nameOf(comparison, first.article), row: first.row };
  };
  const steps = stepsOf(question.updates).flatMap(({ earlier, later }) => {
    const before = answerOf(earlier);
    const after = before && answerOf(later, before.row);
    return before && after ? { earlier: before, later: after } : [];
  });
  if (steps.length === 0) return [];
  const { id, ask, byMachine } = question;
  return [{ ask, address: comparison.addresses.question(id), isSuggested: byMachine === true, steps }];
}

/** The updates without those that follow from others: of “3 dead”, “5 dead”, “9 dead” the first is not said to be updated by the last. */
function stepsOf(updates: readonly Update[]): Update[] {
  const leads = (from: string, to: string, seen: readonly string[]): boolean =>
    updates.some(
      ({ earlier, later }) =>
        earlier === from && !seen.includes(later) && (later === to || leads(later, to, [...seen, later])),
    );
  return updates.filter(
    ({ earlier, later }) =>
      !updates.some((one) => one.earlier === earlier && one.later !== later && leads(one.later, later, [earlier])),
  );
}

/** Arrows that would run over each other run in columns of their own. */
function inLanes(updated: readonly UpdatedView[]): UpdatedView[] {
  const lanes: { from: number; to: number }[][] = [];
  return updated.map((question) => {
    const ends = question.steps.flatMap(({ earlier, later }) =>
      earlier.row === later.row ? [] : [earlier.row, later.row],
    );
    if (ends.length === 0) return question;
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    const free = lanes.findIndex((taken) => taken.every((other) => other.to < from || other.from > to));
    const lane = free >= 0 ? free : lanes.push([]) - 1;
    lanes[lane]?.push({ from, to });
    return { ...question, lane };
  });
}

/** By date; of one day, what is dated for certain before what is dated about. */
function byPublication(a: Article, b: Article): number {
  return orderOf(a.published).localeCompare(orderOf(b.published));
}

function orderOf(published: Published): string {
  return published.kind === "undated" ? "undated" : `${published.date} ${published.kind === "on" ? 0 : 1}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
