import { languageName } from "../../engine/language-name.ts";
import type { Question } from "../../engine/relations/question.ts";
import { unseenBecause } from "../../engine/relations/relate.ts";
import type { Article } from "../../library/shelf.ts";

/**
 * What is said where an account has no answer: that it does not say, or, where that does not follow, that nothing was found or marked in
 * it, that no more of its source could be read, or that it is in a language that is not read for suggestions.
 */
export function silenceInWords(question: Question, { id, textLang }: Pick<Article, "id" | "textLang">): string {
  const unseen = unseenBecause(question, id);
  if (unseen === "language") return `not read for suggestions: in ${languageName(textLang)}`;
  return inWords[unseen ?? "silence"];
}

const inWords = {
  silence: "does not say",
  part: "not in the part that we read",
  machine: "not found",
  "not marked": "not marked",
} as const;
