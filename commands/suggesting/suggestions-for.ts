import { articlesThatAnswer } from "../../engine/relations/articles-that-answer.ts";
import { asksMore } from "../../engine/texts/passage-questions.ts";
import { suggest } from "../../engine/texts/suggest.ts";
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
 * questions only what is `taken` of them is told.
 */
export function suggestionsFor(
  { accounts, questions: asked }: Pick<Incident, "accounts" | "questions">,
  lineOf: FrontMatter<unknown>["lineOf"],
  all: boolean,
  taken: (question: SuggestedQuestion) => SuggestedQuestion = (question) => question,
): SuggestionsFor {
  const articles = new Map(accounts.map(({ article }) => [article.id, article]));
  const { questions, further, comparison } = suggest([...articles.values()].map(engineArticle), asked, {
    sameIncident: "same",
  });
  const least = all ? 1 : Math.min(accountsThatCompare, articles.size);
  const ids = new Set(asked.map(({ id }) => id));
  const positions = new Map(asked.map((question) => [question.id, new Set(question.positions.map(({ id }) => id))]));
  return {
    questions: questions
      .filter((question) => all || asksMore(question))
      .map(taken)
      .filter(({ positions: found }) => found.length > 0)
      .filter((question) => articlesThatAnswer(question).length >= least)
      .map((question) => ({
        ...draftQuestion(question, articles, ids),
        comment: commentOf(articlesThatAnswer(question).length),
      })),
    further: further.flatMap((found) => {
      const at = asked.findIndex(({ id }) => id === found.reviewed);
      const known = asked[at];
      const whole = comparison.questions.find(({ id }) => id === found.question.id);
      const taken = positions.get(found.reviewed);
      if (!known || !whole || !taken) throw new Error(`a suggestion for ${found.reviewed}, which was not asked`);
      if (articlesThatAnswer({ positions: [...known.positions, ...found.question.positions] }).length < least)
        return [];
      return [furtherQuestion(found, whole, known, articles, taken, (path) => lineOf(["questions", at, ...path]))];
    }),
  };
}

function commentOf(accounts: number): string {
  return `Answered in ${counted(accounts, "account")}`;
}
