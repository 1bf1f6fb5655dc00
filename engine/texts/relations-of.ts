import { relate, type RelationKind, type Side } from "../relations/relate.ts";
import type { Reading } from "./reading/reading.ts";
import type { SuggestedPosition, SuggestedQuestion } from "./suggested-question.ts";

/** What is known of whether two articles, as places in the list, tell of one incident. */
export interface IncidentPair {
  readonly a: number;
  readonly b: number;
  readonly verdict: "same" | "other" | "unsure";
  readonly because: readonly string[];
  /** Of the names that each gives first, the share that the other has: 0 to 1. */
  readonly names?: number;
}

/** How two articles stand on a question, with the passages that it rests on. */
export interface Finding {
  readonly question: string;
  readonly rule: string;
  readonly ask: string;
  /** The two articles, as places in the list. */
  readonly between: readonly [number, number];
  readonly relation: RelationKind | "withheld";
  readonly side?: Side | undefined;
  /** Of an agreement: both report the same dispute. */
  readonly dispute?: boolean | undefined;
  readonly because: string;
  readonly claims: readonly FindingClaim[];
}

export interface FindingClaim {
  readonly article: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly voice: string;
  readonly through?: string | undefined;
  readonly says: string;
  readonly position: string;
}

/** The findings of a question: one for each two articles of which one at least speaks. */
export function relationsOf(
  question: SuggestedQuestion,
  readings: readonly Reading[],
  incidents: readonly IncidentPair[],
): Finding[] {
  return incidents.flatMap(({ a, b, verdict, because }): Finding[] => {
    const [idA, idB] = [readings[a]?.article.id ?? "", readings[b]?.article.id ?? ""];
    const relation = relate(question, idA, idB);
    if (relation.kind === "silent") return [];
    const base = { question: question.id, rule: question.rule, ask: question.ask, between: [a, b] as const };
    const positions = question.positions;
    const all = claimsOf(positions, [a, b], readings);
    if (relation.kind === "only") {
      return [
        {
          ...base,
          relation: "only",
          side: relation.side,
          because: "The other account says nothing on this.",
          claims: all,
        },
      ];
    }
    if (verdict !== "same") {
      const why =
        verdict === "other" ? "They tell of different incidents" : "Whether they tell of one incident cannot be told";
      return [
        {
          ...base,
          relation: "withheld",
          because: because.length > 0 ? `${why}: ${because.join(", ")}.` : `${why}.`,
          claims: all,
        },
      ];
    }
    const { grounds, kind, side, dispute } = relation;
    const held = grounds.filter((ground) =>
      question.withheld.some(({ positions }) => positions.includes(ground.a.id) && positions.includes(ground.b.id)),
    );
    const isHeld =
      (kind === "detail" || kind === "adds") &&
      grounds.length > 0 &&
      held.length === grounds.length &&
      kind === "detail";
    const named = new Set(grounds.flatMap((ground) => [ground.a.id, ground.b.id]));
    const grounded =
      named.size > 0
        ? claimsOf(
            positions.filter(({ id }) => named.has(id)),
            [a, b],
            readings,
          )
        : all;
    const reason = grounds[0]?.because ?? (dispute ? "Both report the same dispute." : "Both say the same.");
    return [{ ...base, relation: isHeld ? "withheld" : kind, side, dispute, because: reason, claims: grounded }];
  });
}

function claimsOf(
  positions: readonly SuggestedPosition[],
  articles: readonly number[],
  readings: readonly Reading[],
): FindingClaim[] {
  return articles.flatMap((article) =>
    positions.flatMap(({ id: position, claims }) =>
      claims
        .filter((claim) => claim.article === readings[article]?.article.id)
        .map(({ quote, start, end, voice, says }) => ({
          article,
          quote,
          start,
          end,
          voice: voice.name,
          through: voice.through,
          says,
          position,
        })),
    ),
  );
}
