import { articlesThatAnswer } from "../../engine/relations/articles-that-answer.ts";
import { asksMore } from "../../engine/texts/passage-questions.ts";
import { withProposals } from "../../engine/proposals/with-proposals.ts";
import type { Question } from "../../engine/relations/question.ts";
import { reviewedAs, suggest } from "../../engine/texts/suggest.ts";
import type { FrontMatter } from "../../library/front-matter.ts";
import type { Incident } from "../../library/shelf.ts";
import { counted } from "../../engine/counted.ts";
import type { SuggestedQuestion } from "../../engine/texts/suggested-question.ts";
import type { WrittenQuestion } from "../../library/written-question.ts";
import { draftQuestion } from "./draft-question.ts";
import { engineArticle } from "../../engine/texts/engine-article.ts";
import { furtherQuestion } from "./further-questions.ts";

/** What an incident's file could be given: whole questions, and claims for those that it has. */
export interface SuggestionsFor {
  readonly questions: readonly WrittenQuestion[];
  readonly further: readonly WrittenQuestion[];
}

/** Answers of one account alone are suggested only where they are asked for: there is nothing to compare. */
const accountsThatCompare = 2;

/**
 * What the engine finds in an incident's accounts that its file does not have; with `all` what one account alone answers too, and what passages say that are alike. Of new
 * questions only what is `taken` of them is told. `proposed` is what a language model proposed on these accounts and the checks let stand: of it too
 * what the file does not ask.
 */
export function suggestionsFor(
  { accounts, questions: asked }: Pick<Incident, "accounts" | "questions">,
  lineOf: FrontMatter<unknown>["lineOf"],
  all: boolean,
  taken: (question: SuggestedQuestion) => SuggestedQuestion = (question) => question,
  proposed: readonly Question[] = [],
): SuggestionsFor {
  const articles = new Map(accounts.map(({ article }) => [article.id, article]));
  const { questions, further, comparison } = suggest([...articles.values()].map(engineArticle), asked, {
    sameIncident: "same",
  });
  const least = all ? 1 : Math.min(accountsThatCompare, articles.size);
  const ids = new Set(asked.map(({ id }) => id));
  const found = questions
    .filter((question) => all || asksMore(question))
    .map(taken)
    .filter(({ positions: answers }) => answers.length > 0);
  const fresh = proposed.filter((question) => reviewedAs(question, asked) === undefined);
  const positions = new Map(asked.map((question) => [question.id, new Set(question.positions.map(({ id }) => id))]));
  return {
    questions: withProposals(found, fresh)
      .filter((question) => articlesThatAnswer(question).length >= least)
      .map((question) => ({
        ...draftQuestion(question, articles, ids),
        comment: commentOf(articlesThatAnswer(question).length),
      })),
    further: further.flatMap((more) => {
      const at = asked.findIndex(({ id }) => id === more.reviewed);
      const known = asked[at];
      const whole = comparison.questions.find(({ id }) => id === more.question.id);
      const ids = positions.get(more.reviewed);
      if (!known || !whole || !ids) throw new Error(`a suggestion for ${more.reviewed}, which was not asked`);
      if (articlesThatAnswer({ positions: [...known.positions, ...more.question.positions] }).length < least) return [];
      return [furtherQuestion(more, whole, known, articles, ids, (path) => lineOf(["questions", at, ...path]))];
    }),
  };
}

function commentOf(accounts: number): string {
  return `Answered in ${counted(accounts, "account")}`;
}
