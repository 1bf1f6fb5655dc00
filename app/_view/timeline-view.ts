import type { Article, Published } from "../../library/shelf.ts";
import { nameOf, type Comparison } from "./comparison.ts";
import { periodInWords, publishedInWords } from "./dates.ts";

/** The incident and its accounts in the order in which they were published; undated ones last. */
export interface TimelineView {
  readonly incident: string;
  readonly days: readonly {
    readonly day: string;
    readonly accounts: readonly { readonly id: string; readonly name: string; readonly address: string | undefined }[];
  }[];
}

export function timelineView(comparison: Comparison): TimelineView {
  const { incident, addresses } = comparison;
  const articles = incident.accounts.map(({ article }) => article).toSorted(byPublication);
  const days = [...new Set(articles.map(({ published }) => publishedInWords(published)))];
  return {
    incident: periodInWords(incident.when),
    days: days.map((day) => ({
      day: day.charAt(0).toUpperCase() + day.slice(1),
      accounts: articles
        .filter(({ published }) => publishedInWords(published) === day)
        .map(({ id }) => ({ id, name: nameOf(comparison, id), address: addresses.annotated(id) })),
    })),
  };
}

/** By date; of one day, what is dated for certain before what is dated about. */
function byPublication(a: Article, b: Article): number {
  return orderOf(a.published).localeCompare(orderOf(b.published));
}

function orderOf(published: Published): string {
  return published.kind === "undated" ? "undated" : `${published.date} ${published.kind === "on" ? 0 : 1}`;
}
