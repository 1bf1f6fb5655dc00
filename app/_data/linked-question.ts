import type { Incident } from "../../library/shelf.ts";
import { questionAddress, whole } from "../_addresses.ts";
import type { QuestionView } from "../_question.ts";
import { isReviewed } from "../_reviewed.ts";
import { newsArticle } from "./linked-article.ts";

/**
 * A question's answers as claims of schema.org, each with the articles in which it appears and whose voice it is there. No
 * claim is rated: there is no ClaimReview on this site.
 */
export function linkedQuestion(incident: Incident, { question, positions }: QuestionView) {
  const address = whole(questionAddress(incident.id, question.id));
  return {
    "@context": "https://schema.org",
    "@graph": positions.map(({ position, accounts }) => ({
      "@type": "Claim",
      "@id": `${address}#site.${position.id}`,
      name: `${question.ask} ${position.says}`,
      text: position.says,
      ...(isReviewed(question) ? {} : { creativeWorkStatus: "Suggested, not reviewed" }),
      description: accounts
        .flatMap(({ name, claims }) => claims.map(({ voice }) => `${name}: ${voice.name}`))
        .join("; "),
      appearance: accounts.map(({ article }) => newsArticle(article)),
    })),
  };
}
