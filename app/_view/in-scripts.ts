import { foreignLanguageOf } from "../../engine/language-of.ts";
import { isWrittenIn } from "../../engine/direction-of.ts";

/** A stretch of a sentence: in the page's own script, or in another, with its language where that is known. */
export interface ScriptPiece {
  readonly words: string;
  readonly isForeign: boolean;
  readonly lang?: string | undefined;
}

const foreign = String.raw`(?:(?!\p{Script=Latin}|\p{Script=Common})\p{L}[\p{M}\u200c]*)`;
/** From the first letter of another script to the last before the next Latin one, with what stands between them. */
const stretch = new RegExp(`${foreign}(?:[^\\p{Script=Latin}“”"()]*${foreign})?`, "gu");

/**
 * A sentence in stretches by script. `lang` is the language of what it belongs to: stretches in a script of that language are in it;
 * of others the language is told by the script, where it tells one.
 */
export function inScripts(words: string, lang?: string): ScriptPiece[] {
  const pieces: ScriptPiece[] = [];
  let at = 0;
  for (const found of words.matchAll(stretch)) {
    if (found.index > at) pieces.push({ words: words.slice(at, found.index), isForeign: false });
    pieces.push({ words: found[0], isForeign: true, lang: languageIn(found[0], lang) });
    at = found.index + found[0].length;
  }
  if (at < words.length) pieces.push({ words: words.slice(at), isForeign: false });
  return pieces;
}

function languageIn(words: string, lang: string | undefined): string {
  if (lang !== undefined && isWrittenIn(words, lang)) return lang;
  // Ideographs alone may be Chinese or Japanese.
  if (/^[^\p{L}]*\p{Script=Han}(?:\p{Script=Han}|[^\p{L}])*$/u.test(words)) return "und";
  return foreignLanguageOf(words) ?? "und";
}
