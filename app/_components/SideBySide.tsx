import type { Incident } from "../../library/shelf.ts";
import { pairAddress } from "../_addresses.ts";
import { accountNames, nameOf } from "../_accounts.ts";

/** “Side by side with”, and every other account of the incident. */
export function SideBySide({ incident, article }: { incident: Incident; article: string }) {
  const names = accountNames(incident);
  const others = incident.accounts.map((account) => account.article.id).filter((id) => id !== article);
  return (
    <>
      Side by side with{" "}
      {others.map((other, i) => (
        <span key={other}>
          {i > 0 && " · "}
          <a href={pairAddress(incident.id, article, other)}>{nameOf(names, other)}</a>
        </span>
      ))}
    </>
  );
}
