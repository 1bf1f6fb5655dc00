import type { Voice } from "../engine/relations/question.ts";
import type { Article } from "./shelf.ts";

/** What an editor writes for the outlet's own voice. */
const ownVoice = "itself";

/**
 * Who says it. A speaker and the body that the speaker speaks for (“Amir Ali Hajizadeh, IRGC”) are one voice; so are the
 * names that the incident's `sameVoice` lists together. An outlet that carries an agency's text speaks, where it
 * speaks itself, with the agency's voice: two papers with one agency's words are one voice.
 */
export function readVoice(
  written: string,
  through: string | undefined,
  article: Pick<Article, "id" | "publisher" | "agencies">,
  sameVoice: readonly (readonly string[])[],
): Voice {
  if (written === ownVoice) {
    const key = article.agencies.length > 0 ? `agency ${article.agencies.join(" ")}` : `article ${article.id}`;
    return { name: article.publisher, itself: true, through, key: fold(key) };
  }
  return { name: written, itself: false, through, key: voiceKey(written, sameVoice) };
}

/** The names by which a voice may be listed in `sameVoice`: whole, or the body alone. */
export function namesOfVoice(written: string): string[] {
  const body = bodyOf(written);
  return body === written ? [written] : [written, body];
}

function voiceKey(written: string, sameVoice: readonly (readonly string[])[]): string {
  const names = namesOfVoice(written).map(fold);
  const group = sameVoice.find((group) => group.some((name) => names.includes(fold(name))));
  return fold(group?.[0] ?? bodyOf(written));
}

function bodyOf(written: string): string {
  return written.split(",")[1]?.trim() ?? written;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(the|an|a) /, "")
    .replace(/\s+/g, " ")
    .trim();
}
