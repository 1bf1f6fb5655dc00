import { sameMeaning } from "./words/same-meaning.ts";
import { stemOf } from "./stem-of.ts";

const byStem = new Map<string, string[]>();

for (const line of sameMeaning) {
  const words = line.split(" ");
  for (const stem of new Set(words.map(stemOf))) {
    byStem.set(stem, [...(byStem.get(stem) ?? []), `=${words[0] ?? ""}`]);
  }
}

/** The meanings of a stem that it shares with others: each as `=` and a word. None for most. */
export function meaningsOf(stem: string): readonly string[] {
  return byStem.get(stem) ?? [];
}

/** Whether a term is such a meaning, and no word of a text. */
export function isMeaning(term: string): boolean {
  return term.startsWith("=");
}

/** Whether two stems are equal or have a meaning in common. */
export function sameInMeaning(a: string, b: string): boolean {
  return a === b || meaningsOf(a).some((meaning) => meaningsOf(b).includes(meaning));
}
