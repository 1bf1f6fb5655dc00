import { compare, type Comparison } from "./compare.ts";
import type { Article } from "./reading/reading.ts";
import type { SuggestedQuestion } from "./suggested-question.ts";

/** What an editor has confirmed, as far as suggestions need to know it: where the claims of each question stand. */
export interface Reviewed {
  readonly id: string;
  readonly positions: readonly { readonly claims: readonly Passage[] }[];
}

interface Passage {
  readonly article: string;
  /** UTF-16 units of the article's text. */
  readonly start: number;
  readonly end: number;
}

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
 * What could be added to an incident's questions. The articles are taken to tell of the incident, since its editors say
 * so. A suggested question is the same as a reviewed one if half of its claims or more lie on that one's passages.
 */
export function suggest(articles: readonly Article[], reviewed: readonly Reviewed[]): Suggestions {
  const comparison = compare(articles, { sameIncident: "same" });
  const questions: SuggestedQuestion[] = [];
  const further: { reviewed: string; question: SuggestedQuestion }[] = [];
  for (const question of comparison.questions) {
    const claims = question.positions.flatMap((position) => position.claims);
    const known = reviewed
      .map((asked) => ({ asked, count: claims.filter((claim) => stands(asked, claim)).length }))
      .toSorted((x, y) => y.count - x.count)[0];
    if (!known || known.count * 2 < claims.length) questions.push(question);
    else if (known.count < claims.length)
      further.push({ reviewed: known.asked.id, question: without(question, known.asked) });
  }
  return { questions, further, comparison };
}

/** How many of the articles answer it. */
export function accountsThatAnswer(question: SuggestedQuestion): number {
  return new Set(question.positions.flatMap(({ claims }) => claims.map(({ article }) => article))).size;
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
