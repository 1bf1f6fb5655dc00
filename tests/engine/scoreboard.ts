import { relationKinds, type RelationKind } from "../../engine/relations/relations.ts";
import type { Score } from "./score-cases.ts";

/** How often one relation was said rightly, of how often it was said, and found, of how often it is there. */
export interface Tally {
  readonly relation: RelationKind;
  readonly right: number;
  readonly proposed: number;
  readonly found: number;
  readonly all: number;
}

export interface Scoreboard {
  readonly cases: number;
  /** Cases in which the engine said rightly whether the accounts tell of one incident. */
  readonly incidents: number;
  readonly traps: number;
  readonly relations: readonly Tally[];
}

/** The scores of all cases in one table, by relation. */
export function scoreboard(scores: readonly Score[]): Scoreboard {
  return {
    cases: scores.length,
    incidents: scores.filter(isIncidentRight).length,
    traps: scores.flatMap(({ trapped }) => trapped).length,
    relations: relationKinds().map((relation) => {
      const count = (list: (score: Score) => readonly { readonly relation: string }[]) =>
        scores.flatMap(list).filter((one) => one.relation === relation).length;
      const [right, found] = [count((score) => score.right), count((score) => score.found)];
      return {
        relation,
        right,
        proposed: right + count((score) => score.wrong),
        found,
        all: found + count((score) => score.missed),
      };
    }),
  };
}

/** What is said to be probably one incident is said to be one. */
function isIncidentRight({ incident: { said, is } }: Pick<Score, "incident">): boolean {
  return said === is || (said === "probably" && is === "same");
}

/** What the engine said wrongly of a case, what it missed and which traps it walked into, in a line each. */
export function mistakesIn({ name, incident, wrong, missed, trapped }: Score): string[] {
  return [
    ...(isIncidentRight({ incident }) ? [] : [`${name}: incident: ${incident.said}, is ${incident.is}`]),
    ...wrong.map(({ question, relation, claims, because }) => {
      const quotes = claims.map(({ article, quote }) => `${"ab"[article]} “${quote}”`).join("  ");
      return `${name}: wrong ${relation} ${question}: ${quotes} (${because})`;
    }),
    ...missed.map(({ question, relation, a, b }) => {
      const quotes = [a && `a “${a}”`, b && `b “${b}”`].filter(Boolean).join("  ");
      return `${name}: missed ${relation} ${question}: ${quotes}`;
    }),
    ...trapped.map(({ question, relation }) => `${name}: trap ${relation} ${question}`),
  ];
}
