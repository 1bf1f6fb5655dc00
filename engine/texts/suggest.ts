import { compare, type Comparison, type Options } from "./compare.ts";
import { allClaims } from "../relations/all-claims.ts";
import type { Claim, Question } from "../relations/question.ts";
import type { Article } from "../reading/reading.ts";
import { alikeRule } from "./passage-questions.ts";
import type { SuggestedQuestion } from "./suggested-question.ts";

/** What an editor has confirmed, as far as suggestions need to know it: where the claims of each question stand. */
export interface Reviewed {
  readonly id: string;
  readonly positions: readonly { readonly claims: readonly Passage[] }[];
}

type Passage = Pick<Claim, "article" | "start" | "end">;

/** What the engine adds to what editors have reviewed; nothing in it was confirmed by anybody. */
export interface Suggestions {
  /** Questions that no reviewed one asks, in the order of the rules. */
  readonly questions: readonly SuggestedQuestion[];
  /** Claims that a reviewed question does not have yet: the question's id, and the positions with the missing claims alone. */
  readonly further: readonly { readonly reviewed: string; readonly question: SuggestedQuestion }[];
  /** All that was compared, reviewed or not. */
  readonly comparison: Comparison;
}

/**
 * What could be added to an incident's questions. Whether the articles tell of one incident is worked out, unless it is known.
 * A suggested question is the same as a reviewed one if half of its claims or more lie on that one's passages. What is
 * new in alike sentences is no further claim of that one.
 */
export function suggest(
  articles: readonly Article[],
  reviewed: readonly Reviewed[],
  options: Options = {},
): Suggestions {
  const comparison = compare(articles, options);
  const questions: SuggestedQuestion[] = [];
  const further: { reviewed: string; question: SuggestedQuestion }[] = [];
  for (const question of comparison.questions) {
    const known = reviewedAs(question, reviewed);
    if (!known) questions.push(question);
    else if (known.count < allClaims([question]).length && question.rule !== alikeRule)
      further.push({ reviewed: known.asked.id, question: without(question, known.asked) });
  }
  return { questions, further, comparison };
}

/** The reviewed question that asks the same as a suggested one, and how many claims of that stand on its passages; nothing where none does. */
export function reviewedAs(suggested: Question, reviewed: readonly Reviewed[]) {
  const claims = allClaims([suggested]);
  const known = reviewed
    .map((asked) => ({ asked, count: claims.filter((claim) => stands(asked, claim)).length }))
    .toSorted((x, y) => y.count - x.count)[0];
  return known && known.count * 2 >= claims.length ? known : undefined;
}

/** The question's positions with the claims that the reviewed one does not have. */
function without(question: SuggestedQuestion, reviewed: Reviewed): SuggestedQuestion {
  const positions = question.positions
    .map((position) => ({ ...position, claims: position.claims.filter((claim) => !stands(reviewed, claim)) }))
    .filter(({ claims }) => claims.length > 0);
  return { ...question, positions };
}

/** Whether a claim's passage is one of the question's: half of the shorter of the two lies in both. */
function stands({ positions }: Reviewed, claim: Passage): boolean {
  return positions.some(({ claims }) =>
    claims.some(({ article, start, end }) => {
      const both = Math.min(end, claim.end) - Math.max(start, claim.start);
      return article === claim.article && both > 0 && both * 2 >= Math.min(end - start, claim.end - claim.start);
    }),
  );
}
