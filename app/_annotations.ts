import type { Article, Incident, Position, Question } from "../library/shelf.ts";
import { accountNames, nameOf } from "./_accounts.ts";
import type { Mark } from "./_components/MarkedText.tsx";
import { standingOf } from "./_grid.ts";
import { claimsOf, passagesOf, supersededIn, type Superseded } from "./_pair.ts";
import { relationOn, type RelationKind } from "./_relation.ts";
import { isReviewed } from "./_reviewed.ts";
import { withSuggestions } from "./_suggestions.ts";
import { words } from "./_relation-words.ts";

/** One question that an article answers, as its margin shows it: what every other account says at that point. */
export interface Annotation {
  readonly question: Question;
  readonly number: number;
  readonly kind: RelationKind;
  /** Why it stands so to the others. */
  readonly reasons: readonly string[];
  /** What can be answered, the article's own answers first; with each the other accounts that give it. */
  readonly positions: readonly AnnotatedPosition[];
  /** The names of the accounts that do not answer. */
  readonly silent: readonly string[];
  readonly superseded: readonly Superseded[];
}

export interface AnnotatedPosition {
  readonly position: Position;
  /** Whether this article reports it. */
  readonly here: boolean;
  readonly others: readonly { readonly id: string; readonly name: string; readonly kind: RelationKind }[];
}

/**
 * The annotations of an article in an incident, in the order of its text. Those that are reviewed are numbered from 1,
 * what is suggested after them.
 */
export function annotationsOf(incident: Incident, article: Article): Annotation[] {
  const names = accountNames(incident);
  const others = incident.accounts.map((account) => account.article.id).filter((id) => id !== article.id);
  return withSuggestions(incident)
    .questions.flatMap((question) => {
      const [first] = claimsOf(question, article.id);
      const { kind, reasons } = standingOf(incident, question, article.id);
      if (!first || kind === "silent") return [];
      const reports = (position: Position, id: string) => position.claims.some((claim) => claim.article === id);
      const positions = question.positions.map((position) => ({
        position,
        here: reports(position, article.id),
        others: others
          .filter((id) => reports(position, id))
          .flatMap((id) => {
            const { kind } = relationOn(question, article.id, id);
            return kind === "silent" ? [] : { id, name: nameOf(names, id), kind };
          }),
      }));
      return {
        question,
        kind,
        reasons,
        start: first.start,
        positions: positions.toSorted((a, b) => Number(b.here) - Number(a.here)),
        silent: others.filter((id) => claimsOf(question, id).length === 0).map((id) => nameOf(names, id)),
        superseded: supersededIn(incident, question, [article.id]),
      };
    })
    .toSorted((a, b) => Number(isReviewed(b.question)) - Number(isReviewed(a.question)) || a.start - b.start)
    .map((annotation, i) => ({ ...annotation, number: i + 1 }))
    .toSorted((a, b) => a.start - b.start);
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
      suggested: !isReviewed(question),
      label: `${isReviewed(question) ? "" : "Suggested: "}${words[kind]}: ${question.ask}`,
      href: `#${question.id}`,
    })),
  );
}

/** What a reader finds missing: the questions of the incident that this article does not answer. */
export function unanswered(incident: Incident, article: Article): Question[] {
  return incident.questions.filter((question) => claimsOf(question, article.id).length === 0);
}
