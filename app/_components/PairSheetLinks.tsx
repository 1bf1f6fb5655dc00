import type { Incident } from "../../library/shelf.ts";
import { pairSheetAddress, sheetAddress } from "../_addresses.ts";
import { hasFewAccounts, mostAccounts } from "../_few-accounts.ts";
import type { Pair } from "../_pair.ts";
import { canonicalOrder } from "../_routes.ts";
import { SheetLinks } from "./SheetLinks.tsx";

/** The way to the sheet of a pair; where there is none, that there is none, and the way to the incident's. */
export function PairSheetLinks({ incident, pair }: { incident: Incident; pair: Pair }) {
  if (hasFewAccounts(incident)) {
    const [a, b] = canonicalOrder(incident, pair.a.article.id, pair.b.article.id);
    return <SheetLinks sheet={pairSheetAddress(incident.id, a, b)} />;
  }
  return (
    <p className="sheet-links">
      Of more than {mostAccounts} accounts, no two have a sheet of their own.{" "}
      <a href={sheetAddress(incident.id)}>The sheet for all {incident.accounts.length}</a>
    </p>
  );
}
