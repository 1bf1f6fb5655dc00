import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { modelsAddress, ruleAddress } from "../_addresses.ts";
import { comparisonOf, type Comparison } from "../_view/comparison.ts";
import type { FoundAnew } from "../_view/found-in.ts";
import { ownAddresses } from "./own-addresses.ts";
import { articleOf, incidentOf, type OwnComparison } from "./own-comparison.ts";

/** A reader's own comparison as views show it, with what the engine found where it has looked; without what the reader has dismissed. */
export function ownView(own: OwnComparison, found: FoundAnew | undefined): Comparison {
  const suggested = (found?.suggested ?? []).filter(({ id }) => !own.dismissed.includes(id));
  const comparison = comparisonOf(
    incidentOf(own),
    { suggested, wording: found?.wording ?? [], pairs: found?.pairs },
    ownAddresses(own.id, { rule: ruleAddress, models: modelsAddress }),
  );
  return { ...comparison, names: namesOf(own, comparison.names) };
}

/**
 * What own articles are called: as those of the shelf are; without a publisher by the first words of the headline, and by a number where
 * another begins with the same.
 */
function namesOf({ articles }: OwnComparison, names: Comparison["names"]): Comparison["names"] {
  const before = new Map<string, number>();
  return new Map(
    articles.map((article) => {
      if (article.publisher !== undefined) return [article.id, names.get(article.id) ?? article.id];
      const name = inQuotationMarks(articleOf(article).short);
      const count = (before.get(name) ?? 0) + 1;
      before.set(name, count);
      return [article.id, count === 1 ? name : `${name} (${count})`];
    }),
  );
}
