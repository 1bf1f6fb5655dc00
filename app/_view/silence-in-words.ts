import type { Article } from "../../library/shelf.ts";

/** What is said where an account has no answer: that it does not say, or that no more of its source could be read. */
export function silenceInWords({ read }: Pick<Article, "read">): string {
  return read === "part" ? "not in the part that we read" : "does not say";
}
