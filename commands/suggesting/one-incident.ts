import type { Article } from "../../library/shelf.ts";
import type { ArticlePairs, PairVerdict } from "./article-pairs.ts";
import { Refused } from "./refused.ts";
import { notApart } from "./shelf-groups.ts";

/**
 * Whether articles can be taken to tell of one incident: each is linked to the first through pairs that tell the same, that
 * probably do, or of which it cannot be told; where it needs one of the latter, what is unsure is returned.
 *
 * @throws Refused with the reasons where they do not.
 */
export function oneIncident(articles: readonly Article[], pairs: ArticlePairs): string | undefined {
  const ids = articles.map(({ id }) => id);
  const apart = notLinked(ids, pairs, notApart);
  if (apart.length > 0) {
    const lines = apart.map((id) => reasonLine(id, ids, pairs));
    throw new Refused(
      `These do not seem to tell of what ${ids[0]} tells of:\n${lines.join("\n")}\nLeave them out, or go on with --anyway.`,
    );
  }
  const unsure = notLinked(ids, pairs, ["same"]);
  if (unsure.length === 0) return undefined;
  const isLikely = notLinked(ids, pairs, ["same", "probably"]).length === 0;
  const says = isLikely
    ? `These probably tell of the same as ${ids[0]}`
    : `Whether these tell of the same as ${ids[0]} cannot be told`;
  return `${says}. What was weighed:\n${unsure.map((id) => reasonLine(id, ids, pairs)).join("\n")}`;
}

/** The ids that no chain of such pairs leads to from the first. */
function notLinked(ids: readonly string[], pairs: ArticlePairs, wanted: readonly PairVerdict["verdict"][]): string[] {
  const linked = new Set(ids.slice(0, 1));
  for (const a of linked) for (const b of ids) if (wanted.includes(pairs.of(a, b).verdict)) linked.add(b);
  return ids.filter((id) => !linked.has(id));
}

function reasonLine(id: string, ids: readonly string[], pairs: ArticlePairs): string {
  const because = pairs.of(ids[0] ?? "", id).because;
  return `  ${id}: ${because.length > 0 ? because.join("; ") : "they have next to no words in common"}`;
}
