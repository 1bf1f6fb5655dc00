import type { Incident } from "../../library/shelf.ts";
import { incidentAddress, whole, homeAddress } from "../_addresses.ts";
import { newsArticle } from "./linked-article.ts";
import { siteName } from "../_site-name.ts";

/**
 * A page on an incident as a resource for learning, in the words of schema.org: the comparison itself, or what is made of it
 * for a class, as “discussion sheet” or “answer key”, at its own address.
 */
export function linkedLesson(
  incident: Incident,
  { address = incidentAddress(incident.id), kind = "comparison of news accounts" } = {},
) {
  const { title, when, where, accounts, questions } = incident;
  return {
    "@context": "https://schema.org",
    "@type": "LearningResource",
    name: title,
    url: whole(address),
    learningResourceType: kind,
    inLanguage: "en",
    isAccessibleForFree: true,
    publisher: { "@type": "Organization", name: siteName, url: whole(homeAddress) },
    about: {
      "@type": "Event",
      name: title,
      startDate: when.from,
      ...(when.to === undefined ? {} : { endDate: when.to }),
      location: where.map(({ name }) => ({ "@type": "Place", name })),
    },
    teaches: questions.map(({ ask }) => ask),
    isBasedOn: accounts.map(({ article }) => newsArticle(article)),
  };
}
