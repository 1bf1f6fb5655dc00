/** The scripts that are told apart; those that one text mixes are one. */
export const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
} as const;

/** One of them; `Han` stands for Japanese too. */
export type Script = keyof typeof scripts;

/** The script that most letters of a text are of; nothing where it has none that is told apart. */
export function mainScript(text: string): Script | undefined {
  if (!/[^\u0000-\u024f\u2000-\u206f]/.test(text)) return "Latin";
  const counts = Object.entries(scripts).map(
    ([script, letters]) => [script as Script, text.match(letters)?.length ?? 0] as const,
  );
  const [most] = counts.toSorted(([, x], [, y]) => y - x);
  return most && most[1] > 0 ? most[0] : undefined;
}
