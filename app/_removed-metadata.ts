import type { Metadata } from "next";
import { questionAddress } from "./_addresses.ts";
import { pageMetadata } from "./_metadata.ts";
import type { RemovedAt } from "./_routes.ts";
import { dayInWords } from "./_view/dates.ts";

/** What the page of a question that was taken away says of itself; `titled` makes the title of its frame another. */
export function removedMetadata({ incident, id, ask, day }: RemovedAt, titled = (title: string) => title): Metadata {
  return {
    ...pageMetadata({
      title: titled(`${ask} (${incident.title}, taken away)`),
      description: `A question that this comparison asked until ${dayInWords(day)}, and where it is told what changed.`,
      address: questionAddress(incident.id, id),
    }),
    robots: { index: false },
  };
}
