import type { Article, Published } from "../../library/shelf.ts";
import { nameOf, type Comparison } from "../_view/comparison.ts";
import { periodInWords, publishedInWords } from "../_view/dates.ts";
import { timeAxis, type TimeAxis } from "./time-axis.ts";
import { timeOf } from "./time-of.ts";
import { arrowLanes, updatedIn, type UpdatedView } from "./updated-view.ts";

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
  /** In which column the arrow of each step runs, by its number. */
  readonly lanes: ReadonlyMap<number, number>;
}

export function accountsTimelineView(comparison: Comparison): AccountsTimelineView {
  const { incident, addresses } = comparison;
  const articles = incident.accounts.map(({ article }) => article).toSorted(byPublication);
  const updated = updatedIn(comparison, articles);
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
    updated,
    lanes: arrowLanes(updated.flatMap(({ steps }) => steps)),
  };
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
