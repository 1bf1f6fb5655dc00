import { createHash } from "node:crypto";
import { slug } from "../library/slug.ts";

/** The longest name that stands in an id as it is, in characters. */
const longest = 60;

/** The id of a voice, from its name: the same for names that differ in accents and signs alone. Letters of a hash stand for what has none. */
export function voiceId(name: string): string {
  const plain = slug(name);
  if (plain !== "" && name.length <= longest) return plain;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 6);
  return `${plain.slice(0, longest - hash.length).replace(/-$/, "") || "voice"}-${hash}`;
}
