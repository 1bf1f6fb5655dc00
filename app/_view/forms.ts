import type { Article } from "../../library/shelf.ts";

/** What the text of an article on this site is. */
export const forms: Record<Article["form"], string> = {
  retold: "Retold in our own words",
  full: "The whole text, as published",
  excerpt: "An excerpt, as published",
};
