import type { Metadata } from "next";
import { articleAddress, historyAddress, incidentAddress } from "./_addresses.ts";
import { LeftAccounts } from "./_components/LeftAccounts.tsx";
import { TakenAwayFrame } from "./_components/TakenAwayFrame.tsx";
import { pageMetadata } from "./_metadata.ts";
import type { LeftAt } from "./_routes.ts";
import { leftInWords } from "./_view/taken-away.ts";

/**
 * What the page of an account that left, or of a pair with one, says of itself: it stands for the comparison as it is. `titled` makes the
 * titles of its frame and its sheets others.
 */
export function leftMetadata({ incident, names }: LeftAt, titled = (title: string) => title): Metadata {
  return {
    ...pageMetadata({
      title: titled(`${names.join(" and ")} (${incident.title}, no more compared)`),
      description: "An account that left this comparison, when it did, and where it is told what changed.",
      address: incidentAddress(incident.id),
    }),
    robots: { index: false },
  };
}

/** What a frame shows that showed a pair of which one left; `address` is that of the pair's page, which tells it too. */
export function leftFrame({ incident, names, left }: LeftAt, address: string) {
  return (
    <TakenAwayFrame
      title={names.join(" and ")}
      gone={left.map(leftInWords)}
      incident={incident.title}
      address={address}
    />
  );
}

/** That page. */
export function leftPage({ incident, names, left, articles }: LeftAt) {
  return (
    <LeftAccounts
      title={names.join(" and ")}
      left={left}
      texts={articles.map(({ id, short }) => ({ name: `The text of ${short}`, address: articleAddress(id) }))}
      incident={incident.title}
      addresses={{ incident: incidentAddress(incident.id), history: historyAddress(incident.id) }}
    />
  );
}
