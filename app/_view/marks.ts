import type { Question } from "../../engine/relations/question.ts";
import type { Span } from "../../engine/span.ts";
import type { RelationKind } from "../../engine/relations/relations.ts";
import { anchorOf, claimsOf, passagesOf, pointsIn } from "./claim-view.ts";
import { isReviewed } from "./reviewed.ts";

/** A marked passage of an article. */
export interface Mark extends Span {
  readonly id: string;
  readonly question: string;
  readonly kind: RelationKind;
  /** The question's number on this page. */
  readonly number: number;
  /** No editor has confirmed it: drawn thinner, and only where suggestions are shown. */
  readonly suggested: boolean;
  /** The words in it in which it differs; places in the text. */
  readonly points: readonly Span[];
  /** What the mark announces: the relation in words, and the question. */
  readonly label: string;
  /** Where its sign leads, from this page. */
  readonly href: string;
}

/** The marks of a question in one article. */
export function marksOf(
  question: Question,
  article: string,
  { kind, number, inWords }: { readonly kind: RelationKind; readonly number: number; readonly inWords: string },
): Mark[] {
  const suggested = !isReviewed(question);
  const claims = claimsOf(question, article);
  return passagesOf(question, article).map((claim) => ({
    id: anchorOf(question, claim),
    start: claim.start,
    end: claim.end,
    question: question.id,
    kind,
    number,
    suggested,
    points: pointsIn(
      claim,
      claims.filter(({ passage }) => passage === claim.passage),
    ),
    label: `${suggested ? "Suggested: " : ""}${inWords}: ${question.ask}`,
    href: `#${question.id}`,
  }));
}
