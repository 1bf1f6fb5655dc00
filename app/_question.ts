import type { Weight } from "../engine/relations/weigh.ts";
import type { Article, Claim, Incident, Position, Question } from "../library/shelf.ts";
import { accountNames, nameOf } from "./_accounts.ts";
import { annotatedAddress, passageAnchor } from "./_addresses.ts";
import { rowInWords, rowOf } from "./_grid.ts";
import { once } from "./_once.ts";
import { claimsOf, passagesOf, supersededIn, type Superseded } from "./_pair.ts";
import { relationOn, stanceOn, strength, type RelationKind, type Stance } from "./_relation.ts";
import { relationInWords } from "./_relation-words.ts";
import { weightOf } from "./_weight.ts";

/** One question over all accounts of an incident: what its page shows, and what is said of it elsewhere. */
export interface QuestionView {
  readonly question: Question;
  readonly kind: RelationKind | "silent";
  /** The relation of the row, in words. */
  readonly inWords: string;
  readonly weight: Weight;
  /** Why the row has its relation. */
  readonly reasons: readonly string[];
  readonly positions: readonly PositionView[];
  /** How every two positions stand to each other: conflicts first, then updates, then what can hold together. */
  readonly stances: readonly StanceView[];
  readonly superseded: readonly Superseded[];
  readonly answering: readonly Named[];
  readonly silent: readonly Named[];
  /** The pairs of accounts that conflict on it, or of which one tells one side only; the strongest first. */
  readonly opposed: readonly PairOfAccounts[];
}

export interface PositionView {
  readonly position: Position;
  readonly weight: Weight;
  /** How its passages are drawn: as conflicting only where this very answer conflicts with another. */
  readonly kind: RelationKind | "silent";
  readonly accounts: readonly (Named & { readonly claims: readonly Claim[] })[];
}

export interface StanceView extends Stance {
  readonly a: Position;
  readonly b: Position;
}

export interface PairOfAccounts {
  readonly a: Named;
  readonly b: Named;
  readonly kind: RelationKind;
  readonly inWords: string;
}

interface Named {
  readonly article: Article;
  readonly name: string;
}

const stanceOrder: readonly Stance["kind"][] = ["conflict", "update", "compatible", "withheld"];

export const questionOf = once((incident: Incident, id: string): QuestionView => {
  const row = rowOf(incident, id);
  const { question, kind, weight, reasons } = row;
  const names = accountNames(incident);
  const all = incident.accounts.map(({ article }): Named => ({ article, name: nameOf(names, article.id) }));
  const answers = ({ article }: Named) => claimsOf(question, article.id).length > 0;
  const answering = all.filter(answers);
  return {
    question,
    kind,
    inWords: rowInWords(incident, row),
    weight,
    reasons,
    positions: question.positions.map((position) => ({
      position,
      weight: weightOf(incident, position.claims),
      kind: kindOf(question, position, kind),
      accounts: all
        .map((account) => ({
          ...account,
          claims: position.claims
            .filter(({ article }) => article === account.article.id)
            .toSorted((x, y) => x.start - y.start),
        }))
        .filter(({ claims }) => claims.length > 0),
    })),
    stances: everyTwo(question.positions)
      .map(([a, b]) => ({ a, b, ...stanceOn(question, a, b) }))
      .toSorted((x, y) => stanceOrder.indexOf(x.kind) - stanceOrder.indexOf(y.kind)),
    superseded: supersededIn(
      incident,
      question,
      all.map(({ article }) => article.id),
    ),
    answering,
    silent: all.filter((account) => !answers(account)),
    opposed: everyTwo(answering)
      .flatMap(([a, b]): PairOfAccounts[] => {
        const relation = relationOn(question, a.article.id, b.article.id);
        if (relation.kind !== "conflict" && relation.kind !== "disputed") return [];
        return [{ a, b, kind: relation.kind, inWords: relationInWords(relation, a.name, b.name) }];
      })
      .toSorted((x, y) => strength(x.kind) - strength(y.kind)),
  };
});

/** Where a claim stands in its text: the passage on the annotated page of its account. */
export function passageAddress(incident: Incident, question: Question, claim: Claim): string {
  const passage = passagesOf(question, claim.article).find(
    (passage) => passage.claim.start === claim.start && passage.claim.end === claim.end,
  );
  const anchor = passage?.anchor ?? passageAnchor(claim.article, question.id);
  return `${annotatedAddress(incident.id, claim.article)}#${anchor}`;
}

/** The strongest stance of a position to the others; where it is the only one, the relation of the row. */
function kindOf(question: Question, position: Position, row: QuestionView["kind"]): QuestionView["kind"] {
  const stances = question.positions
    .filter((other) => other !== position)
    .map((other) => stanceOn(question, position, other));
  const [strongest] = stanceOrder.filter((kind) => stances.some((stance) => stance.kind === kind));
  if (strongest === undefined) return row;
  return strongest === "compatible" ? "detail" : strongest;
}

function everyTwo<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}
