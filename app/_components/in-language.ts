import { directionOf } from "../../engine/direction-of.ts";
import { isEnglish } from "../../engine/language-of.ts";

/** What an element says of the language of its words: nothing where that is English, as the pages are; `lang=""` where it is not known. */
export function inLanguage(lang: string | undefined): { readonly lang?: string; readonly dir?: "rtl" | "auto" } {
  if (lang === undefined || isEnglish(lang)) return {};
  if (lang === "und") return { lang: "", dir: "auto" };
  return directionOf(lang) === "rtl" ? { lang, dir: "rtl" } : { lang };
}
