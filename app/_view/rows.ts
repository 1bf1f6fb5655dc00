import { unseenBecause, strength, strongest, type Relation } from "../../engine/relations/relate.ts";
import { described } from "../../engine/relations/relations.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Weight } from "../../engine/relations/weigh.ts";
import { nameOf, relationOf, weightOf, type Comparison } from "./comparison.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { reasonsOf } from "./relation-words.ts";

/** A question over all accounts of an incident. */
export interface Row extends Standing {
  readonly question: Question;
  /** Its place in the order given, from 0. */
  readonly place: number;
  readonly inWords: string;
  readonly weight: Weight;
}

/** The strongest relation among some pairs of accounts, and why the first pair that stands so does. */
export interface Standing {
  readonly kind: Relation["kind"];
  readonly reasons: readonly string[];
}

/** Questions over all accounts, the strongest relation first, then in the order given. */
export function rowsOf(comparison: Comparison, questions = comparison.incident.questions): readonly Row[] {
  return questions
    .map((question, place) => rowOf(comparison, question, place))
    .toSorted((a, b) => strength(a.kind) - strength(b.kind) || a.place - b.place);
}

/** One question over all accounts. */
export function rowOf(comparison: Comparison, question: Question, place = 0): Row {
  const standing = strongestAmong(comparison, question, everyTwo(accountsOf(comparison)));
  return {
    question,
    place,
    ...standing,
    inWords: rowInWords(comparison, question, standing.kind),
    weight: weightOf(
      comparison,
      question.positions.flatMap(({ claims }) => claims),
    ),
  };
}

/** How an account stands to the others on a question: its strongest relation with any that answers it, and why. */
export function standingOf(comparison: Comparison, question: Question, article: string): Standing {
  const accounts = accountsOf(comparison);
  const place = accounts.indexOf(article);
  const pairs = accounts.flatMap((other, i): (readonly [string, string])[] =>
    i === place ? [] : [i < place ? [other, article] : [article, other]],
  );
  return strongestAmong(comparison, question, pairs);
}

/** Whether two accounts conflict, or one of them tells only one side. */
export function isInConflict(kind: Relation["kind"]): boolean {
  return kind === "conflict" || kind === "disputed";
}

/** The relation of a row, with the account's name where only one answers. */
function rowInWords(comparison: Comparison, question: Question, kind: Relation["kind"]): string {
  if (kind === "silent") return "Silent";
  if (kind !== "only" && kind !== "unseen" && kind !== "found") return described(kind).word;
  const only = question.positions.flatMap(({ claims }) => claims)[0]?.article;
  return described(kind).named(only === undefined ? undefined : nameOf(comparison, only));
}

function strongestAmong(
  comparison: Comparison,
  question: Question,
  pairs: readonly (readonly [string, string])[],
): Standing {
  // An account alone has no relation, and what it says is all the same said in one only.
  if (comparison.incident.accounts.length === 1) {
    const inOne = question.byMachine || question.silent ? "found" : "only";
    return { kind: question.positions.length > 0 ? inOne : "silent", reasons: [] };
  }
  const relations = relationsOf(comparison, question, pairs);
  const kind = strongest([...new Set(relations.map((relation) => relation.kind))]);
  const first = relations.find((relation) => relation.kind === kind);
  return { kind, reasons: first ? reasonsOf(question, first) : [] };
}

/**
 * How the accounts of each pair stand. That depends on the positions that each of them reports, on whether it was read, on whether
 * they tell of one incident, and on nothing else, so that of many accounts that are alike in this two are compared.
 */
function relationsOf(
  comparison: Comparison,
  question: Question,
  pairs: readonly (readonly [string, string])[],
): Relation[] {
  const reported = new Map<string, string>();
  question.positions.forEach(({ claims }, i) => {
    for (const article of new Set(claims.map((claim) => claim.article)))
      reported.set(article, `${reported.get(article) ?? ""} ${i}`);
  });
  const traits = (id: string) => `${reported.get(id) ?? ""} ${unseenBecause(question, id) ?? ""}`;
  const known = new Map<string, Relation>();
  return pairs.map(([a, b]) => {
    const key = `${traits(a)} |${traits(b)} |${comparison.incidentOf(a, b)?.verdict ?? ""}`;
    const relation = known.get(key) ?? relationOf(comparison, question, a, b);
    known.set(key, relation);
    return relation;
  });
}

function accountsOf({ incident }: Comparison): string[] {
  return incident.accounts.map(({ article }) => article.id);
}
