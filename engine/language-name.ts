const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A language in English words: “Arabic”, “Brazilian Portuguese”; “another language” where it is not known which. */
export function languageName(lang: string): string {
  return (lang === "und" ? undefined : names.of(lang)) ?? "another language";
}
