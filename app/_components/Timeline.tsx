import type { Article, Incident, Published } from "../../library/shelf.ts";
import { annotatedAddress } from "../_addresses.ts";
import { accountNames, nameOf } from "../_accounts.ts";
import { periodInWords, publishedInWords } from "../_dates.ts";

/** The incident and its accounts in the order in which they were published; undated ones last. */
export function Timeline({ incident }: { incident: Incident }) {
  const names = accountNames(incident);
  const days = groupBy(incident.accounts.map(({ article }) => article).toSorted(byPublication), ({ published }) =>
    publishedInWords(published),
  );
  return (
    <ol className="timeline">
      <li>
        <span className="timeline-when">{periodInWords(incident.when)}</span>
        <span className="timeline-what">The incident</span>
      </li>
      {[...days].map(([day, articles]) => (
        <li key={day}>
          <span className="timeline-when">{day.charAt(0).toUpperCase() + day.slice(1)}</span>
          <ul className="timeline-what">
            {articles.map(({ id }) => (
              <li key={id}>
                <a href={annotatedAddress(incident.id, id)}>{nameOf(names, id)}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** By date; of one day, what is dated for certain before what is dated about. */
function byPublication(a: Article, b: Article): number {
  return orderOf(a.published).localeCompare(orderOf(b.published));
}

function orderOf(published: Published): string {
  return published.kind === "undated" ? "undated" : `${published.date} ${published.kind === "on" ? 0 : 1}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
