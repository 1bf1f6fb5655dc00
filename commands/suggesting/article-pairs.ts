import type { OneIncident } from "../../engine/relations/one-incident.ts";
import { linkedPairs } from "../../engine/texts/incidents/incident-pairs.ts";
import type { Article } from "../../library/shelf.ts";
import { engineArticle } from "../../engine/texts/engine-article.ts";

/** Whether two articles tell of one incident, and the evidence in words. */
export type PairVerdict = OneIncident;

/** How the articles of a shelf stand to each other, by their ids. */
export interface ArticlePairs {
  /** The articles that tell of one incident with this one, or may. */
  readonly linked: (id: string) => ReadonlyMap<string, PairVerdict>;
  /** The days of an article, counted from 1970, where groups may not be of days that lie too far apart. */
  readonly daysOf?: ((id: string) => readonly number[]) | undefined;
  /** How any two stand. */
  readonly of: (a: string, b: string) => PairVerdict;
}

/**
 * Every two articles of a shelf, seen among all of it: the more there are, the better they are told apart. Only those that
 * are linked are kept; of any others it is worked out when it is asked.
 */
export function articlePairs(articles: readonly Article[]): ArticlePairs {
  const pairs = linkedPairs(articles.map(engineArticle));
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  const links = new Map(articles.map(({ id }) => [id, new Map<string, PairVerdict>()]));
  for (const { a, b, verdict, because } of pairs.linked) {
    const [one, other] = [articles[a]?.id ?? "", articles[b]?.id ?? ""];
    links.get(one)?.set(other, { verdict, because });
    links.get(other)?.set(one, { verdict, because });
  }
  const linked = (id: string) => links.get(id) ?? new Map<string, PairVerdict>();
  return {
    linked,
    of: (a, b) => {
      const [one, other] = [places.get(a), places.get(b)];
      if (one === undefined || other === undefined || one === other) return { verdict: "unsure", because: [] };
      return linked(a).get(b) ?? pairs.of(one, other);
    },
  };
}
