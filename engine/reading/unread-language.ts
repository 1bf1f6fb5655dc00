import { foreignLanguageOf, isEnglish } from "../language-of.ts";
import { languageName } from "../language-name.ts";
import type { Article } from "./reading.ts";

/**
 * The language of an article that the engine does not read, as BCP 47 writes it, `und` where it is not known; nothing of one that
 * it reads. It reads English alone. By what is said of the article, or else by its words.
 */
export function unreadLanguage({ lang, text }: Pick<Article, "lang" | "text">): string | undefined {
  if (lang === undefined) return foreignLanguageOf(text);
  return isEnglish(lang) ? undefined : lang;
}

/** What is said where an article is not read: “in Arabic, which is not read here”. */
export function unreadInWords(lang: string): string {
  return `in ${languageName(lang)}, which is not read here`;
}
