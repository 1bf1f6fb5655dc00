import type { Weight } from "../engine/relations/weigh.ts";
import type { Incident, Question } from "../library/shelf.ts";
import { accountNames, nameOf } from "./_accounts.ts";
import { once } from "./_once.ts";
import { relationOn, strength, strongest, type Relation } from "./_relation.ts";
import { reasonsOf, words } from "./_relation-words.ts";
import { weightOf } from "./_weight.ts";

/** A question over all accounts of an incident. */
export interface GridRow {
  readonly question: Question;
  /** Its place in the editors' order, from 0. */
  readonly place: number;
  /** The strongest relation among its pairs. */
  readonly kind: Relation["kind"];
  readonly weight: Weight;
  /** Why it is that relation: the reasons of the first pair that stands so. */
  readonly reasons: readonly string[];
}

/** The questions of an incident, the strongest relation first, then in the editors' order. */
export const gridOf = once((incident: Incident): readonly GridRow[] =>
  incident.questions
    .map((question, place) => ({
      question,
      place,
      ...strongestAmong(incident, question, everyTwo(incident)),
      weight: weightOf(
        incident,
        question.positions.flatMap(({ claims }) => claims),
      ),
    }))
    .toSorted((a, b) => strength(a.kind) - strength(b.kind) || a.place - b.place),
);

/** The row of one question of the incident. */
export function rowOf(incident: Incident, question: string): GridRow {
  const row = gridOf(incident).find((row) => row.question.id === question);
  if (!row) throw new Error(`no question ${question} in ${incident.id}`);
  return row;
}

/** The relation of a row, with the account's name where only one answers. */
export function rowInWords(incident: Incident, { question, kind }: GridRow): string {
  if (kind === "silent") return "Silent";
  if (kind !== "only") return words[kind];
  const only = question.positions.flatMap(({ claims }) => claims)[0]?.article;
  return only === undefined ? words.only : `Only in ${nameOf(accountNames(incident), only)}`;
}

/** How an account stands to the others on a question: its strongest relation with any that answers it, and why. */
export function standingOf(incident: Incident, question: Question, article: string): Pick<GridRow, "kind" | "reasons"> {
  const pairs = everyTwo(incident).filter((pair) => pair.includes(article));
  return strongestAmong(incident, question, pairs);
}

/** The questions of an incident of which two accounts conflict, or one tells only one side. */
export function inConflict(incident: Incident): GridRow[] {
  return gridOf(incident).filter(({ kind }) => kind === "conflict" || kind === "disputed");
}

function strongestAmong(
  { accounts }: Incident,
  question: Question,
  pairs: readonly (readonly [string, string])[],
): Pick<GridRow, "kind" | "reasons"> {
  // An account alone has no relation, and what it says is all the same said in one only.
  if (accounts.length === 1) return { kind: question.positions.length > 0 ? "only" : "silent", reasons: [] };
  const relations = pairs.map(([a, b]) => relationOn(question, a, b));
  const kind = strongest(relations.map((relation) => relation.kind));
  const first = relations.find((relation) => relation.kind === kind);
  return { kind, reasons: first ? reasonsOf(question, first) : [] };
}

/** Every two accounts once, in the editors' order. */
function everyTwo({ accounts }: Incident): (readonly [string, string])[] {
  return accounts.flatMap(({ article: a }, i) => accounts.slice(i + 1).map(({ article: b }) => [a.id, b.id] as const));
}
