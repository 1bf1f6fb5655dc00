import path from "node:path";
import { consult, type Consulted } from "../../../engine/proposals/consult.ts";
import type { Answered } from "../../../engine/proposals/proposal.ts";
import type { Article } from "../../../engine/reading/reading.ts";
import type { OneIncident } from "../../../engine/relations/one-incident.ts";
import { compare } from "../../../engine/texts/compare.ts";
import { readCases } from "../../engine/read-cases.ts";
import { dataSets, setAside } from "../data-sets.ts";

/** Two texts that a model is asked about, and that careful readers have labelled. */
export interface ModelPair {
  /** `case …` of our own, `labelled …` of others' texts. */
  readonly name: string;
  readonly articles: readonly [Article, Article];
  /** Whether they tell of one incident, as the engine works it out. */
  readonly verdict: OneIncident["verdict"];
}

/** Our own cases that are asked about: a third of them, by the hash of their names. */
export function casePairs(): ModelPair[] {
  return readCases(path.join(import.meta.dirname, "../../cases"))
    .filter(({ name }) => setAside(name))
    .map(({ name, articles }) => ({ name: `case ${name}`, articles, verdict: compare(articles).sameIncident }));
}

/** The labelled pairs of others' texts; none where these are not at hand. */
export function labelledPairs(): ModelPair[] {
  return dataSets.labelled().map(({ pair, a, b }) => {
    const articles = [
      { id: "a", text: a.text },
      { id: "b", text: b.text },
    ] as const;
    return { name: `labelled ${pair}`, articles, verdict: compare(articles).sameIncident };
  });
}

/** What a model proposed on a pair and what the checks left of it, by what it answered. */
export function consultedPair({ articles, verdict }: ModelPair, answers: readonly Answered[]): Consulted {
  return consult(articles, () => verdict, answers);
}
