import { questionAddress, whole } from "../_addresses.ts";
import type { QuestionView } from "../_view/question-view.ts";
import { newsArticle } from "./linked-article.ts";

/**
 * A question's answers as claims of schema.org, each with the articles in which it appears and whose voice it is there. No
 * claim is rated: there is no ClaimReview on this site.
 */
export function linkedQuestion(incident: string, { question, ask, suggested, positions }: QuestionView) {
  const address = whole(questionAddress(incident, question.id));
  return {
    "@context": "https://schema.org",
    "@graph": positions.map(({ id, says, accounts }) => ({
      "@type": "Claim",
      "@id": `${address}#site.${id}`,
      name: `${ask} ${says}`,
      text: says,
      ...(suggested ? { creativeWorkStatus: "Suggested, not reviewed" } : {}),
      description: accounts
        .flatMap(({ name, claims }) => claims.map(({ speaker }) => `${name}: ${speaker}`))
        .join("; "),
      appearance: accounts.map(({ article }) => newsArticle(article)),
    })),
  };
}
