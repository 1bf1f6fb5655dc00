import type { MetadataRoute } from "next";
import {
  annotatedAddress,
  articleAddress,
  incidentAddress,
  pairAddress,
  questionAddress,
  siteUrl,
  sourcesAddress,
} from "./_addresses.ts";
import { shelf } from "./_shelf.ts";

export const dynamic = "force-static";

/** Every page once; of a pair's two orders the canonical one. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { incidents, articles } = shelf();
  const addresses = [
    "/",
    "/method/",
    "/notes/",
    ...incidents.flatMap(({ id, accounts, questions }) => {
      const ids = accounts.map(({ article }) => article.id);
      return [
        incidentAddress(id),
        sourcesAddress(id),
        ...questions.map((question) => questionAddress(id, question.id)),
        ...ids.map((article) => annotatedAddress(id, article)),
        ...ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pairAddress(id, a, b))),
      ];
    }),
    ...articles.map(({ id }) => articleAddress(id)),
  ];
  return addresses.map((address) => ({ url: new URL(address, siteUrl).href }));
}
