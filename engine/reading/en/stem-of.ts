import { irregularForms } from "./words/irregular-forms.ts";

/** Longer words are left as they are. */
const longest = 30;

const irregular: ReadonlyMap<string, string> = new Map(
  irregularForms.flatMap((line) => {
    const forms = line.split(" ");
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/**
 * What the forms of a folded word have in common: “strikes”, “striking” and “struck” are one. Endings are taken off by
 * rule, so a stem need not be a word; two words of one stem are as a rule one word, and not always.
 */
export function stemOf(fold: string): string {
  const known = irregular.get(fold);
  if (known !== undefined) return known;
  if (fold.length < 4 || fold.length > longest || !/^[a-z]+$/.test(fold)) return fold;
  const base = withoutVerbEnding(withoutPlural(fold));
  return irregular.get(base) ?? withoutLastVowel(base);
}

function withoutPlural(word: string): string {
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  for (const ending of ["ing", "ed"]) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    // Not “bring”, “red” or “bed”: what is left must have a vowel and at least three letters.
    if (base.length < 3 || !/[aeiouy]/.test(base)) return word;
    if (ending === "ed" && base.endsWith("i")) return `${base.slice(0, -1)}y`;
    return /([bdgklmnprtv])\1$/.test(base) && !/(?:ll|ss)$/.test(base) ? base.slice(0, -1) : base;
  }
  for (const ending of ["ation", "ment", "ly"]) {
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
  }
  return word;
}

/** “escape” and “escaping”, “carry” and “carri”. */
function withoutLastVowel(word: string): string {
  if (word.length > 3 && word.endsWith("e")) return word.slice(0, -1);
  if (word.length > 3 && word.endsWith("y") && !/[aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`;
  return word;
}
