import type { Incident } from "../../library/shelf.ts";
import { pairSheetAddress, sheetAddress } from "../_addresses.ts";
import { hasFewAccounts } from "../_few-accounts.ts";
import type { Pair } from "../_pair.ts";
import { canonicalOrder } from "../_routes.ts";
import { SheetLinks } from "./SheetLinks.tsx";

/** The way to the sheet of a pair and to its key; where it has none, to the sheet of all accounts. */
export function PairSheetLinks({ incident, pair }: { incident: Incident; pair: Pair }) {
  if (!hasFewAccounts(incident)) {
    return (
      <a className="tool" href={sheetAddress(incident.id)}>
        Sheet for all {incident.accounts.length} accounts
      </a>
    );
  }
  const [a, b] = canonicalOrder(incident, pair.a.article.id, pair.b.article.id);
  return <SheetLinks sheet={pairSheetAddress(incident.id, a, b)} />;
}
