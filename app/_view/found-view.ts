import type { Question } from "../../engine/relations/question.ts";
import type { Article } from "../../library/shelf.ts";
import { anchored } from "./addresses.ts";
import { paragraphAnchor } from "./anchors.ts";
import { blockOf } from "./block-of.ts";
import { claimViews, passagesOf, type ClaimView } from "./claim-view.ts";
import { nameOf, type Comparison } from "./comparison.ts";

/** What a machine found in one account alone: told last, folded, and counted nowhere, since it claims no silence of another. */
export interface FoundView {
  readonly id: string;
  readonly ask: string;
  /** The question's page. */
  readonly address: string | undefined;
  /** The account. */
  readonly name: string;
  readonly claims: readonly ClaimView[];
}

/** What was found to a question in one of some accounts. `pageOf` has its text, with every paragraph at its anchor. */
export function foundView(
  comparison: Comparison,
  question: Question,
  among: readonly Article[],
  pageOf: (article: string) => string | undefined,
): FoundView[] {
  return among.flatMap((article) => {
    const passages = passagesOf(question, article.id);
    if (passages.length === 0) return [];
    return [
      {
        id: question.id,
        ask: question.ask,
        address: comparison.addresses.question(question.id),
        name: nameOf(comparison, article.id),
        claims: claimViews(question, passages, undefined).map((claim, i) => ({
          ...claim,
          address: anchored(
            pageOf(article.id),
            paragraphAnchor(article.id, blockOf(article, passages[i] ?? { start: 0 })),
          ),
        })),
      },
    ];
  });
}
