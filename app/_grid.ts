import { relate, strength, strongest, type Relation } from "../engine/relate.ts";
import { weigh, type Weight } from "../engine/weigh.ts";
import type { Incident, Question } from "../library/shelf.ts";
import { accountNames, nameOf } from "./_accounts.ts";
import { words } from "./_relation-words.ts";

/** A question over all accounts of an incident. */
export interface GridRow {
  readonly question: Question;
  /** Its place in the editors' order, from 0. */
  readonly place: number;
  /** The strongest relation among its pairs. */
  readonly kind: Relation["kind"];
  readonly weight: Weight;
}

/** The questions of an incident, the strongest relation first, then in the editors' order. */
export function gridOf(incident: Incident): GridRow[] {
  return incident.questions
    .map((question, place) => ({
      question,
      place,
      kind: rowKind(incident, question),
      weight: weigh(question.positions.flatMap(({ claims }) => claims)),
    }))
    .toSorted((a, b) => strength(a.kind) - strength(b.kind) || a.place - b.place);
}

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

/** How an account stands to the others on a question: its strongest relation with any that answers it. */
export function standingOf(incident: Incident, question: Question, article: string): Relation["kind"] {
  return strongest(
    incident.accounts
      .filter((other) => other.article.id !== article)
      .map((other) => relate(question, article, other.article.id).kind),
  );
}

/** The questions of an incident of which two accounts conflict, or one tells only one side. */
export function inConflict(incident: Incident): GridRow[] {
  return gridOf(incident).filter(({ kind }) => kind === "conflict" || kind === "disputed");
}

function rowKind({ accounts }: Incident, question: Question): Relation["kind"] {
  const ids = accounts.map(({ article }) => article.id);
  return strongest(ids.flatMap((a, i) => ids.slice(i + 1).map((b) => relate(question, a, b).kind)));
}
