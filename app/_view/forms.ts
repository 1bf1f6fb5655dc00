import type { Article } from "../../library/shelf.ts";

const forms: Record<Article["form"], string> = {
  retold: "Retold in our own words",
  full: "The whole text, as published",
  excerpt: "An excerpt, as published",
};

/** What the text of an article on this site is: “Retold in our own words, from the part that we could read”. */
export function formInWords({ form, read }: Pick<Article, "form" | "read">): string {
  return form === "retold" && read === "part" ? `${forms[form]}, from the part that we could read` : forms[form];
}

/** What is cited where it is not the article as published: “This account of it, made from a part”. */
export function accountInWords({ form, read }: Pick<Article, "form" | "read">): string {
  if (form !== "retold") return "The text as it stands here";
  return read === "part" ? "This account of it, made from the part that we could read" : "This account of it";
}
