import { mainScript } from "./main-script.ts";

/** Scripts that are written from right to left, as ISO 15924 names them. */
const rightToLeft = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr", "Mend"]);

/** Our names of scripts, by those of ISO 15924. */
const called: Readonly<Record<string, ReturnType<typeof mainScript>>> = {
  Latn: "Latin",
  Cyrl: "Cyrillic",
  Grek: "Greek",
  Arab: "Arabic",
  Hebr: "Hebrew",
  Deva: "Devanagari",
  Thai: "Thai",
  Kore: "Hangul",
  Jpan: "Han",
  Hans: "Han",
  Hant: "Han",
};

/** In which direction a language is written, given as BCP 47 writes it: `ar` and `az-Arab` from right to left. */
export function directionOf(lang: string): "ltr" | "rtl" {
  return rightToLeft.has(scriptOf(lang) ?? "") ? "rtl" : "ltr";
}

/** Whether words are in the script in which a language is mostly written. */
export function isWrittenIn(words: string, lang: string): boolean {
  const script = mainScript(words);
  return script !== undefined && called[scriptOf(lang) ?? ""] === script;
}

function scriptOf(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    return undefined;
  }
}
