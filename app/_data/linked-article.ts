import type { Article } from "../../library/shelf.ts";
import { articleAddress, whole, homeAddress } from "../_addresses.ts";
import { siteName } from "../_site-name.ts";

/** An article as published, in the words of schema.org. A day that is not certain is left out. */
export function newsArticle({ title, lang, publisher, author, agencies, published, url }: Article) {
  return {
    "@type": "NewsArticle",
    headline: title,
    ...(lang === "und" ? {} : { inLanguage: lang }),
    ...(author === undefined ? {} : { author: { "@type": "Person", name: author } }),
    ...(author === undefined && agencies.length > 0
      ? { author: agencies.map((name) => ({ "@type": "NewsMediaOrganization", name })) }
      : {}),
    ...(publisher === undefined ? {} : { publisher: { "@type": "NewsMediaOrganization", name: publisher } }),
    ...(published.kind === "on" ? { datePublished: published.date } : {}),
    ...(url === undefined ? {} : { url }),
  };
}

/** An article's page: a page of this site that is based on the article, or holds it where it may be published. */
export function linkedArticle(article: Article) {
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    url: whole(articleAddress(article.id)),
    isPartOf: { "@type": "WebSite", name: siteName, url: whole(homeAddress) },
    ...(article.read === "part"
      ? { description: "From a part of the article: the rest could not be read, and may say what is not here." }
      : {}),
    [article.form === "full" ? "mainEntity" : "isBasedOn"]: newsArticle(article),
  };
}
