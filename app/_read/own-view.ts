import { ruleAddress } from "../_addresses.ts";
import { comparisonOf, type Comparison } from "../_view/comparison.ts";
import type { FoundAnew } from "../_view/found-in.ts";
import { ownAddresses } from "./own-addresses.ts";
import { incidentOf, type OwnComparison } from "./own-comparison.ts";

/** A reader's own comparison as views show it, with what the engine found where it has looked; without what the reader has dismissed. */
export function ownView(own: OwnComparison, found: FoundAnew | undefined): Comparison {
  const suggested = (found?.suggested ?? []).filter(({ id }) => !own.dismissed.includes(id));
  return comparisonOf(incidentOf(own), { suggested, wording: found?.wording ?? [] }, ownAddresses(own.id, ruleAddress));
}
