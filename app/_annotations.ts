import { relate, strength, type RelationKind } from "../engine/relate.ts";
import type { Article, Claim, Incident, Question } from "../library/shelf.ts";
import { accountNames, nameOf } from "./_accounts.ts";
import type { Mark } from "./_components/MarkedText.tsx";
import { gridOf, standingOf } from "./_grid.ts";
import { claimsOf, passagesOf, supersededIn, type Superseded } from "./_pair.ts";
import { words } from "./_relation-words.ts";

/** One question that an article answers, as its margin shows it: what every other account says at that point. */
export interface Annotation {
  readonly question: Question;
  readonly number: number;
  readonly kind: RelationKind;
  /** The block of the text beside which it stands: that of the first passage. */
  readonly block: number;
  readonly own: readonly Claim[];
  /** The accounts that answer it too: the strongest relation first. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly kind: RelationKind; readonly claims: readonly Claim[] }[];
  /** The names of those that do not. */
  readonly silent: readonly string[];
  readonly superseded: readonly Superseded[];
}

/** The annotations of an article in an incident, in the order of its text, numbered from 1. */
export function annotationsOf(incident: Incident, article: Article): Annotation[] {
  const names = accountNames(incident);
  return gridOf(incident)
    .flatMap(({ question }) => {
      const own = claimsOf(question, article.id);
      const kind = standingOf(incident, question, article.id);
      if (!own[0] || kind === "silent") return [];
      const rest = incident.accounts
        .filter((account) => account.article.id !== article.id)
        .map(({ article: { id } }) => ({
          id,
          name: nameOf(names, id),
          kind: relate(question, article.id, id).kind,
          claims: claimsOf(question, id),
        }));
      return {
        question,
        kind,
        block: own[0].block,
        start: own[0].start,
        own,
        others: rest
          .flatMap((other) => (other.kind === "silent" || other.kind === "only" ? [] : { ...other, kind: other.kind }))
          .toSorted((a, b) => strength(a.kind) - strength(b.kind)),
        silent: rest.filter(({ claims }) => claims.length === 0).map(({ name }) => name),
        superseded: supersededIn(incident, question, [article.id]),
      };
    })
    .toSorted((a, b) => a.start - b.start)
    .map((annotation, i) => ({ ...annotation, number: i + 1 }));
}

/** The marks of an annotated article: their signs lead to the notes in the margin. */
export function marksOfAnnotations(article: Article, annotations: readonly Annotation[]): Mark[] {
  return annotations.flatMap(({ question, kind, number }) =>
    passagesOf(question, article.id).map(({ claim, anchor }) => ({
      id: anchor,
      start: claim.start,
      end: claim.end,
      question: question.id,
      kind,
      number,
      label: `${words[kind]}: ${question.ask}`,
      href: `#${question.id}`,
    })),
  );
}

/** What a reader finds missing: the questions of the incident that this article does not answer. */
export function unanswered(incident: Incident, article: Article): Question[] {
  return incident.questions.filter((question) => claimsOf(question, article.id).length === 0);
}
