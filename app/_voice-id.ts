import { slug } from "../library/slug.ts";

/** The longest name that stands in an id as it is, in characters. */
const longest = 60;

/** The id of a voice, from its name: the same for names that differ in accents and signs alone. Letters of a hash stand for what has none. */
export function voiceId(name: string): string {
  const plain = slug(name);
  if (plain !== "" && name.length <= longest) return plain;
  const hash = hashOf(name).toString(36);
  return `${plain.slice(0, longest - hash.length).replace(/-$/, "") || "voice"}-${hash}`;
}

/** A number of 32 bits that tells names apart (FNV-1a, over code points). */
function hashOf(name: string): number {
  return [...name].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);
}
